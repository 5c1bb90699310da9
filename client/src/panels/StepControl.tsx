import { ChevronDownIcon, ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextStep, previousStep, stepAhead } from '../actions/steps.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useOwn, useSession } from './boardContext.ts'
import { PlanDialog } from './plan/PlanDialog.tsx'
import { useStepName } from './plan/useStepName.ts'
import { useStepPosition } from './useStepPosition.ts'

/** Where in the plan the meeting is; facilitators go on, back, or anywhere else from here. */
export function StepControl() {
  const session = useSession()
  const nameOf = useStepName()
  const place = useStepPosition(session)
  if (useOwn().role === 'facilitator') return <PlanControl />
  return (
    <p className="panel step-name">
      {place && <span className="step-position">{place}</span>}
      {nameOf(session.step)}
    </p>
  )
}

function PlanControl() {
  const { t } = useTranslation()
  const context = useActionContext()
  const session = useSession()
  const nameOf = useStepName()
  const place = useStepPosition(session)
  const [opens, setOpens] = useState(false)
  const { step } = session
  const name = nameOf(step)
  const next = stepAhead(context)
  const nextLabel = next ? t('plan.nextStep', { title: nameOf(next) }) : t('step.next')
  const minutes = step.minutes && t('plan.minutes', { minutes: step.minutes })
  return (
    <nav className="panel step-control" aria-label={t('step.control')}>
      <ActionButton action={previousStep} variant="tertiary" icon={<ChevronLeftIcon aria-hidden />} iconOnly />
      <button
        type="button"
        className="step-now"
        aria-haspopup="dialog"
        aria-label={t('plan.open', { step: [place, name, minutes].filter(Boolean).join(', ') })}
        onClick={() => setOpens(true)}
      >
        <span className="step-position">{[place || t('plan.title'), minutes].filter(Boolean).join(' · ')}</span>
        <span className="step-now-name">
          <span>{name}</span>
          <ChevronDownIcon aria-hidden />
        </span>
      </button>
      <ActionButton
        action={nextStep}
        variant="tertiary"
        icon={<ChevronRightIcon aria-hidden />}
        iconOnly
        aria-label={nextLabel}
        title={nextLabel}
      />
      {opens && <PlanDialog onClose={() => setOpens(false)} />}
    </nav>
  )
}
