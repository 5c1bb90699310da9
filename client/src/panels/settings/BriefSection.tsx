import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'
import { InvitedSetting } from './InvitedSetting.tsx'
import { SettingText } from './SettingText.tsx'
import { useCommands } from './useCommands.ts'

/** What the work is for, what is fixed and what is open, and who answers by when. */
export function BriefSection() {
  const { t } = useTranslation()
  const { brief, locale: lang } = useSession()
  const save = useCommands().brief
  return (
    <>
      <p className="quiet">{t('settings.brief.lead')}</p>
      <SettingText
        label={t('settings.brief.purpose')}
        description={t('settings.brief.purposeHelp')}
        stored={brief.purpose}
        save={(purpose) => save({ purpose })}
        rows={2}
        lang={lang}
      />
      <SettingText
        label={t('settings.brief.question')}
        description={t('settings.brief.questionHelp')}
        stored={brief.question}
        save={(question) => save({ question })}
        rows={2}
        lang={lang}
      />
      <SettingText
        label={t('settings.brief.fixed')}
        description={t('settings.brief.fixedHelp')}
        stored={brief.fixed.join('\n')}
        save={(text) => save({ fixed: linesOf(text) })}
        rows={3}
        lang={lang}
      />
      <SettingText
        label={t('settings.brief.influence')}
        description={t('settings.brief.influenceHelp')}
        stored={brief.influence.join('\n')}
        save={(text) => save({ influence: linesOf(text) })}
        rows={3}
        lang={lang}
      />
      <InvitedSetting />
      <div className="setting-pair">
        <SettingText
          label={t('settings.brief.receiver')}
          description={t('settings.brief.receiverHelp')}
          stored={brief.receiver}
          save={(text) => save({ receiver: text.trim() })}
          lang={lang}
        />
        <SettingText
          label={t('settings.brief.answerBy')}
          description={t('settings.brief.answerByHelp')}
          stored={brief.answerBy ?? ''}
          save={(day) => save({ answerBy: day || null })}
          type="date"
        />
      </div>
    </>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
