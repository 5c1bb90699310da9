import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '../ui/lazyPart.ts'
import { useSession } from './boardContext.ts'

const WorkTools = lazyPart(() => import('./work/WorkTools.tsx').then(({ WorkTools }) => WorkTools))
const ChallengeCard = lazyPart(() => import('./work/ChallengeCard.tsx').then(({ ChallengeCard }) => ChallengeCard))

/** Steps in which people talk: what helps them is open from the start. */
const talking: ReadonlySet<string> = new Set(['share', 'sort', 'discuss', 'decide'])

/** What helps the conversation on, on a phone. While one writes alone it is fetched only when it is asked for. */
export function PhoneTools() {
  const { t } = useTranslation()
  const { kind } = useSession().step
  const [wanted, setWanted] = useState(false)
  const isTalking = talking.has(kind)
  if (isTalking) return <Tools />
  return (
    <details className="more" onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>{t('step.phone.tools')}</summary>
      {wanted && <Tools />}
    </details>
  )
}

function Tools() {
  return (
    <Suspense>
      <WorkTools />
    </Suspense>
  )
}

/** The challenge card, as long as one is shown. */
export function PhoneChallenge() {
  const { challenge } = useSession()
  if (!challenge) return null
  return (
    <Suspense>
      <ChallengeCard />
    </Suspense>
  )
}
