import type { Step } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'

/** What a step of the plan is called: its own title, or what one does in it. */
export function useStepName(): (step: Step) => string {
  const { t } = useTranslation()
  return ({ kind, title }) => title || t(`step.kinds.${kind}`)
}
