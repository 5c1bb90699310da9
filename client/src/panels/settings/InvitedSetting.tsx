import { perspectiveName, summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useSession } from '../boardContext.ts'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useCommands } from './useCommands.ts'

/** Whom the work must hear: the summary says who of them was missing. */
export function InvitedSetting() {
  const { t } = useTranslation()
  const { brief, settings } = useSession()
  const save = useCommands().brief
  const label = t('settings.brief.invited')
  const saving = useSaving(label)
  const { invited } = brief
  const change = (to: string[]) => void saving.save(save({ invited: to }), save({ invited }))
  return (
    <fieldset className="setting perspectives">
      <legend className="ds-label">{label}</legend>
      <p className="quiet">{t('settings.brief.invitedHelp')}</p>
      {settings.perspectives.map((group) => (
        <label className="check" key={group}>
          <input
            className="ds-input"
            type="checkbox"
            checked={invited.includes(group)}
            onChange={(event) =>
              change(event.target.checked ? [...invited, group] : invited.filter((one) => one !== group))
            }
          />
          {perspectiveName(group, summaryWords[currentLocale()])}
        </label>
      ))}
      <SavedMark saving={saving} what={label} />
      <RefusedMark saving={saving} />
    </fieldset>
  )
}
