import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import type { Session, Step } from '@samtavle/shared/schema/session'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { positionInPlan } from '../actions/plan.ts'
import { enterStep, leaveSteps, nextStep, previousStep } from '../actions/steps.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useOwn, useSession } from './boardContext.ts'
import { useStepPosition } from './useStepPosition.ts'

/** What a step is called: its kind, and its own title where it has one. */
export function useStepName(): (step: Step) => string {
  const { t } = useTranslation()
  return ({ kind, title }) => (title ? `${t(`step.short.${kind}`)} – ${title}` : t(`step.kinds.${kind}`))
}

/** Where in the plan the meeting is; facilitators go on, back, or anywhere else from here. */
export function StepControl() {
  const { t } = useTranslation()
  const session = useSession()
  const nameOf = useStepName()
  const isFacilitator = useOwn().role === 'facilitator'
  const place = useStepPosition(session)
  if (!isFacilitator || session.agenda.length === 0) {
    return (
      <p className="panel step-name">
        {place && <span className="step-position">{place}</span>}
        {nameOf(session.step)}
      </p>
    )
  }
  return (
    <nav className="panel step-control" aria-label={t('step.control')}>
      <ActionButton action={previousStep} variant="tertiary" icon={<ChevronLeftIcon aria-hidden />} iconOnly />
      <StepSelect session={session} nameOf={nameOf} />
      <ActionButton action={nextStep} variant="tertiary" icon={<ChevronRightIcon aria-hidden />} iconOnly />
    </nav>
  )
}

function StepSelect({ session, nameOf }: { session: Session; nameOf: (step: Step) => string }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const id = useId()
  const position = positionInPlan(session)
  const current = session.agenda[position]?.id ?? ''
  const choose = (stepId: string) => void runAction(stepId ? enterStep(stepId) : leaveSteps, context)
  return (
    <>
      <label className="ds-sr-only" htmlFor={id}>
        {t('step.choose')}
      </label>
      <select id={id} className="ds-input step-select" value={current} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('step.leave')}</option>
        {session.agenda.map((step, i) => (
          <option key={step.id} value={step.id}>
            {t('step.positionTitle', { number: i + 1, total: session.agenda.length, title: nameOf(step) })}
          </option>
        ))}
      </select>
    </>
  )
}
