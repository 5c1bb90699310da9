import '../../ui/css/plan.css'
import { useTranslation } from 'react-i18next'
import { leaveSteps } from '../../actions/steps.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useSession } from '../boardContext.ts'
import { AddStep } from './AddStep.tsx'
import { PlanList } from './PlanList.tsx'
import { type PlanEdits, usePlanEdits } from './usePlanEdits.ts'

/** The whole plan: where the meeting is, the way to every step, and all that can be changed in it. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { agenda } = useSession()
  const edits = usePlanEdits()
  return (
    <Dialog title={t('plan.title')} onClose={onClose} className="plan-dialog">
      <p className="quiet">{t(agenda.length > 0 ? 'plan.lead' : 'plan.empty')}</p>
      <PlanList edits={edits} onEntered={onClose} />
      <LastEdit last={edits.last} />
      <AddStep edits={edits} />
      <ActionButton action={leaveSteps} onDone={onClose}>
        {t(agenda.length > 0 ? 'plan.free' : 'step.leave')}
      </ActionButton>
    </Dialog>
  )
}

function LastEdit({ last }: { last: PlanEdits['last'] }) {
  const { t } = useTranslation()
  if (!last) return null
  return (
    <p className="plan-last">
      {last.told} <Button onClick={last.undo}>{t('plan.undo')}</Button>
    </p>
  )
}
