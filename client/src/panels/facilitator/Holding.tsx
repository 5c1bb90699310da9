import { useTranslation } from 'react-i18next'
import { releaseHeld } from '../../actions/holding.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useOwn, useSession } from '../boardContext.ts'
import { ReviewPanel } from './ReviewPanel.tsx'

/** That the next notes of somebody are read first, and those notes where nobody else's are. */
export function Holding() {
  const { t } = useTranslation()
  const { holding = 0 } = useOwn()
  const { step, readFirst } = useSession()
  if (holding === 0) return null
  return (
    <section className="warning">
      <p>{t('leading.holding', { count: holding })}</p>
      {step.area && !readFirst[step.area] && <ReviewPanel area={step.area} />}
      <ActionButton action={releaseHeld} />
    </section>
  )
}
