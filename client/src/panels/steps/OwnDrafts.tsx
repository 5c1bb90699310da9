import type { OwnDraft } from '@samtavle/shared/protocol/events'
import type { AreaId, DraftId } from '@samtavle/shared/schema/ids'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useSession } from '../boardContext.ts'
import { useDrafts } from './useDraftField.ts'

/** *Lappene mine*: what one has added and may still change. */
export function OwnDrafts({
  area,
  editing,
  onChange,
}: {
  area: AreaId
  editing: DraftId
  onChange: (draft: OwnDraft) => void
}) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const added = useDrafts(area).filter(({ state, id }) => state === 'added' && id !== editing)
  if (added.length === 0) return null
  return (
    <section className="own-drafts" aria-label={t('step.write.mine')}>
      <h3>{t('step.write.mine')}</h3>
      <ul>
        {added.map((draft) => (
          <li key={draft.id}>
            <p lang={locale} dir="auto">
              {draft.text}
            </p>
            <Button
              variant="tertiary"
              aria-label={t('step.write.changeNote', { text: draft.text })}
              onClick={() => onChange(draft)}
            >
              {t('step.write.change')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
