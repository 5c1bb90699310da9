import { useTranslation } from 'react-i18next'
import { shareLate } from '../../actions/writing.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useBoard, useSession } from '../boardContext.ts'
import { useDrafts } from './useDraftField.ts'

/** Own notes that came after the others were shown: their writer decides. */
export function LateDrafts() {
  const { t } = useTranslation()
  const { locale, step, sharedInTurn } = useSession()
  const { drafts } = useBoard()
  const late = useDrafts(null).filter(({ late, review }) => late && (!review || review.verdict === 'approved'))
  if (late.length === 0 || step.kind === 'write' || step.kind === 'vote') return null
  const byChoice = late.every(({ areaId }) => sharedInTurn[areaId])
  const title = t(byChoice ? 'turns.late' : 'step.late.title', { count: late.length })
  const lead = late.every(({ state }) => state === 'open') ? 'step.late.notAdded' : 'step.late.lead'
  return (
    <section className="late-drafts" aria-label={title}>
      <h3>{title}</h3>
      <p>{t(byChoice ? 'turns.lateLead' : lead)}</p>
      <ul>
        {late.map(({ id, areaId, text }) => (
          <li key={id}>
            <p lang={locale} dir="auto">
              {text}
            </p>
            {byChoice && (
              <ActionButton action={shareLate([id])} aria-label={t('turns.shareWhat', { text })}>
                {t('turns.share')}
              </ActionButton>
            )}
            <Button variant="tertiary" onClick={() => drafts.write(id, areaId, null, 'open')}>
              {t('board.unsent.discard')}
            </Button>
          </li>
        ))}
      </ul>
      {!byChoice && <ActionButton action={shareLate(late.map(({ id }) => id))} />}
    </section>
  )
}
