import { formatDay } from '@samtavle/shared/locale/dates'
import { routes } from '@samtavle/shared/protocol/routes'
import { keptUntil } from '@samtavle/shared/rules/keeping'
import { isVisible } from '@samtavle/shared/schema/document'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { SettingNumber } from './SettingNumber.tsx'
import { useCommands } from './useCommands.ts'

/** How long notes and results are kept, and the days that this comes to. */
export function KeepingSection() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  return (
    <>
      {isFacilitator ? <Clocks /> : <KeptSentences />}
      <p className="setting-note">
        {t('settings.keeping.archive')}{' '}
        <PageLink className="ds-link" href={routes.summaryPage(boardId)}>
          {t('settings.keeping.toSummary')}
        </PageLink>
      </p>
    </>
  )
}

function Clocks() {
  const { t } = useTranslation()
  const { settings, brief } = useSession()
  const save = useCommands().settings
  const { notes, result } = useKeptUntil()
  return (
    <>
      <p className="quiet">{t('settings.keeping.lead')}</p>
      <SettingNumber
        label={t('settings.keeping.notes')}
        unit={t('settings.keeping.notesUnit')}
        description={t('settings.keeping.notesLonger')}
        stored={settings.keepNotes}
        min={1}
        max={180}
        save={(keepNotes) => save({ keepNotes })}
      />
      <p className="promise">
        {t('settings.keeping.notesGo', { date: notes })} {brief.answerBy && t('settings.keeping.notesAnswer')}
      </p>
      <SettingNumber
        label={t('settings.keeping.result')}
        unit={t('settings.keeping.resultUnit')}
        stored={settings.keepResult}
        min={0}
        max={24}
        save={(keepResult) => save({ keepResult })}
      />
      <p className="promise">{t('settings.keeping.resultGo', { date: result })}</p>
    </>
  )
}

function KeptSentences() {
  const { t } = useTranslation()
  const { keepNotes, keepResult } = useSession().settings
  return (
    <>
      <p>{t('settings.keeping.memberNotes', { days: keepNotes })}</p>
      <p>{t('settings.keeping.memberResult', { count: keepResult })}</p>
    </>
  )
}

/** Both days in words, if the board is left as it is from now on. */
function useKeptUntil(): { notes: string; result: string } {
  const { clock } = useBoard()
  const { settings, brief, activeOn } = useSession()
  const cards = [...useContent().cards.values()]
  const due = cards.flatMap((card) => (isVisible(card) && card.kind === 'measure' ? (card.due ?? []) : []))
  const lastActivity = activeOn ? Date.parse(`${activeOn}T12:00:00Z`) : clock.now()
  const { notes, result } = keptUntil({ settings, brief, due, lastActivity })
  const locale = currentLocale()
  return { notes: formatDay(notes, locale), result: formatDay(result, locale) }
}
