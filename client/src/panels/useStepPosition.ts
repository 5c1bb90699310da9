import type { Session } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { positionInPlan } from '../actions/plan.ts'

/** `Steg 2 av 6`, or nothing outside of the plan. */
export function useStepPosition(session: Session): string {
  const { t } = useTranslation()
  const position = positionInPlan(session)
  return position < 0 ? '' : t('step.position', { number: position + 1, total: session.agenda.length })
}
