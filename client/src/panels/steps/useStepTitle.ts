import { hasBegun } from '@samtavle/shared/rules/begun'
import { useTranslation } from 'react-i18next'
import { openRoundOf, resultOfStep } from '../../actions/dots.ts'
import { useContent, useOwn, useSession } from '../boardContext.ts'

/** The question of the step: that of its area while one writes, else what is done in it. */
export function useStepTitle(): string {
  const { t } = useTranslation()
  const session = useSession()
  const content = useContent()
  const { role } = useOwn()
  const { kind, area, title, prompt } = session.step
  const round = openRoundOf(session)
  const asked = area ? content.areas.get(area) : undefined
  if (kind === 'write' || kind === 'share')
    return prompt || asked?.prompt || title || asked?.title || t(`step.kinds.${kind}`)
  if (kind === 'vote' && !round && resultOfStep(session, content)) return t('step.result.title')
  if (kind === 'vote') return prompt || round?.title || title || t('step.vote.title')
  if (kind === 'free' && !title && hasBegun(session))
    return t(role === 'facilitator' ? 'step.free.whatNow' : 'step.kinds.free')
  if (kind === 'free' && !title) return t(role === 'facilitator' ? 'step.free.ready' : 'step.free.waiting')
  return prompt || title || t(`step.kinds.${kind}`)
}
