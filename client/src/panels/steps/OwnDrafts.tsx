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
            <div>
              <p lang={locale} dir="auto">
                {draft.text}
              </p>
              <Reviewed draft={draft} />
            </div>
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

/** What the facilitator who reads first has said to it, where its writer should know. */
function Reviewed({ draft: { review } }: { draft: OwnDraft }) {
  const { t } = useTranslation()
  if (review?.verdict === 'asked')
    return <p className="warning">{t('step.write.asked', { question: review.question })}</p>
  return review?.verdict === 'held' && <p className="warning">{t('step.write.held')}</p>
}
