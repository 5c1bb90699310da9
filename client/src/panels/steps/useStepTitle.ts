import { useTranslation } from 'react-i18next'
import { openRoundOf } from '../../actions/dots.ts'
import { useContent, useOwn, useSession } from '../boardContext.ts'

/** The question of the step: that of its area while one writes, else what is done in it. */
export function useStepTitle(): string {
  const { t } = useTranslation()
  const session = useSession()
  const { areas, results } = useContent()
  const { role } = useOwn()
  const { kind, area, title, prompt } = session.step
  const round = openRoundOf(session)
  const asked = area ? areas.get(area) : undefined
  if (kind === 'write' || kind === 'share')
    return prompt || asked?.prompt || title || asked?.title || t(`step.kinds.${kind}`)
  if (kind === 'free') return t(role === 'facilitator' ? 'step.free.ready' : 'step.free.waiting')
  if (kind === 'vote' && !round && results.length > 0) return t('step.result.title')
  if (kind === 'vote') return round?.title || t('step.vote.title')
  return prompt || title || t(`step.kinds.${kind}`)
}
