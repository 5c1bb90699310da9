import { isKindName } from '@samtavle/shared/locale/stepKindNames'
import type { Step } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'

/** In one line: what one does in a step, how long, and how. */
export function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation()
  const facts = [
    step.title && !isKindName(step.title, step.kind) && t(`step.kinds.${step.kind}`),
    step.minutes && t('plan.minutes', { minutes: step.minutes }),
    step.perTable && t('plan.perTable'),
    step.inTurn && t('plan.inTurn'),
  ]
  return <span className="step-facts">{facts.filter(Boolean).join(' · ')}</span>
}
