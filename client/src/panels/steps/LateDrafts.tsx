import { useTranslation } from 'react-i18next'
import { shareLate } from '../../actions/writing.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useBoard, useSession } from '../boardContext.ts'
import { useDrafts } from './useDraftField.ts'

/** Own notes that came after the others were shown: their writer decides. */
export function LateDrafts() {
  const { t } = useTranslation()
  const { locale, step } = useSession()
  const { drafts } = useBoard()
  const late = useDrafts(null).filter(({ late, review }) => late && (!review || review.verdict === 'approved'))
  if (late.length === 0 || step.kind === 'write' || step.kind === 'vote') return null
  return (
    <section className="late-drafts" aria-label={t('step.late.title', { count: late.length })}>
      <h3>{t('step.late.title', { count: late.length })}</h3>
      <p>{t(late.every(({ state }) => state === 'open') ? 'step.late.notAdded' : 'step.late.lead')}</p>
      <ul>
        {late.map(({ id, areaId, text }) => (
          <li key={id}>
            <p lang={locale} dir="auto">
              {text}
            </p>
            <Button variant="tertiary" onClick={() => drafts.write(id, areaId, null, 'open')}>
              {t('board.unsent.discard')}
            </Button>
          </li>
        ))}
      </ul>
      <ActionButton action={shareLate(late.map(({ id }) => id))} />
    </section>
  )
}
