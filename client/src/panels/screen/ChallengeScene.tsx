import { challengeIds } from '@samtavle/shared/methods/challenges'
import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'
import { useChallengeTexts } from '../work/useChallengeTexts.ts'
import { StatementScene } from './StatementScene.tsx'

/** A challenge card for the whole room: the tool challenges the group, not a person. */
export function ChallengeScene() {
  const { t } = useTranslation()
  const { challenge } = useSession()
  const texts = useChallengeTexts()
  const id = challengeIds.find((one) => one === challenge)
  return <StatementScene text={id && texts ? texts[id] : ''} above={t('work.challenge.label')} />
}
