import type { Session } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { placeInPlan } from '../actions/plan.ts'

/** `Steg 2 av 6`, with the meeting where the plan has several; nothing outside of the plan. */
export function useStepPosition(session: Session): string {
  const { t } = useTranslation()
  const place = placeInPlan(session)
  if (!place) return ''
  const { number, total, meeting } = place
  return meeting === null
    ? t('step.position', { number, total })
    : t('step.meetingPosition', { number, total, meeting })
}
