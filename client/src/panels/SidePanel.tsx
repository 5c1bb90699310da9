import { Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '../ui/lazyPart.ts'
import { useFocusRefuge } from '../ui/useFocusRefuge.ts'
import { useOwn, useSession } from './boardContext.ts'
import { FacilitatorPanel } from './facilitator/FacilitatorPanel.tsx'
import { StepBody } from './steps/StepBody.tsx'
import { useStepTitle } from './steps/useStepTitle.ts'
import { TimerClock } from './TimerClock.tsx'
import { useStepPosition } from './useStepPosition.ts'

const WorkTools = lazyPart(() => import('./work/WorkTools.tsx').then(({ WorkTools }) => WorkTools))
const ChallengeCard = lazyPart(() => import('./work/ChallengeCard.tsx').then(({ ChallengeCard }) => ChallengeCard))

/** The panel beside the board: the step, and what one does in it. `dotsInList`: dots are given on the notes themselves. */
export function SidePanel({ dotsInList = false }: { dotsInList?: boolean }) {
  const { t } = useTranslation()
  const panel = useRef<HTMLElement>(null)
  useFocusRefuge(panel, () => panel.current?.querySelector('h2')?.focus())
  const session = useSession()
  const isFacilitator = useOwn().role === 'facilitator'
  const { title, prompt } = session.step
  const position = [useStepPosition(session), prompt && title].filter(Boolean).join(' · ')
  return (
    <aside
      ref={panel}
      className="panel side-panel"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long panel that only tells something is scrolled by keys
      tabIndex={0}
      aria-label={t(isFacilitator ? 'board.facilitatorPanel' : 'board.panel')}
    >
      {position && <p className="step-position">{position}</p>}
      <h2 tabIndex={-1} lang={session.locale} dir="auto">
        {useStepTitle()}
      </h2>
      {!isFacilitator && session.timer && <TimerClock timer={session.timer} withBar />}
      <Suspense>{session.challenge && <ChallengeCard />}</Suspense>
      {isFacilitator ? <FacilitatorPanel /> : <StepBody dotsInList={dotsInList} />}
      <Suspense>
        <WorkTools />
      </Suspense>
    </aside>
  )
}
