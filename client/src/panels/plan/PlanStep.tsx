import { PencilIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { enterStep } from '../../actions/steps.ts'
import { Button } from '../../ui/Button.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useSession } from '../boardContext.ts'
import { PlanStepEditor, type PlanStepEditorProps } from './PlanStepEditor.tsx'
import { StepFacts } from './StepFacts.tsx'
import { useStepName } from './useStepName.ts'

interface PlanStepProps extends PlanStepEditorProps {
  /** Counted from 1, within its meeting. */
  number: number
  /** The meeting is at this step. */
  isNow: boolean
  isOpen: boolean
  onOpen: (opens: boolean) => void
  onEntered: () => void
}

/** One step of the plan: pressed, it is entered; opened, it can be changed. */
export function PlanStep({ step, number, isNow, edges, isOpen, onOpen, onEntered, edits }: PlanStepProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const name = useStepName()(step)
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      <div className="plan-row">
        <ActionButton action={enterStep(step.id)} variant="tertiary" className="plan-go" onDone={onEntered}>
          <span className="plan-number" aria-hidden="true">
            {number}
          </span>
          <span className="plan-what">
            <span className="plan-name" lang={locale}>
              {name}
              {isNow && <span className="plan-now">{t('plan.now')}</span>}
            </span>
            <StepFacts step={step} />
          </span>
        </ActionButton>
        <Button
          variant="tertiary"
          icon={<PencilIcon aria-hidden />}
          aria-label={t('plan.edit', { title: name })}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        />
      </div>
      {isOpen && <PlanStepEditor step={step} edges={edges} edits={edits} />}
    </li>
  )
}
