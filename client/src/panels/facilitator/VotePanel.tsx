import type { Result } from '@samtavle/shared/schema/result'
import type { Round } from '@samtavle/shared/schema/session'
import { useTranslation } from 'react-i18next'
import { openRoundOf, resultOfStep } from '../../actions/dots.ts'
import { planLeads } from '../../actions/plan.ts'
import { cancelRound, closeRound } from '../../actions/rounds.ts'
import { enterKind } from '../../actions/steps.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useProgress, useSession } from '../boardContext.ts'
import { Promises } from '../Promises.tsx'
import { DotsStep } from '../steps/DotsStep.tsx'
import { EarlierRounds } from '../steps/EarlierRounds.tsx'
import { ResultList } from '../steps/ResultList.tsx'
import { HandsForm } from './HandsForm.tsx'
import { Onward } from './Onward.tsx'
import { PlannedRound } from './PlannedRound.tsx'
import { RoundForm } from './RoundForm.tsx'
import { TieBreakers } from './TieBreakers.tsx'

/** Fewer dots-givers than this would be told apart. */
const fewest = 3

/** A round of dots: while it is open how far it has come, and then how the dots fell. */
export function VotePanel() {
  const round = openRoundOf(useSession())
  return round ? <OpenRound round={round} /> : <NoOpenRound />
}

function OpenRound({ round }: { round: Round }) {
  const { t } = useTranslation()
  const { here, rounds } = useProgress()
  const { voters = 0, finished = 0, abstained = 0 } = rounds[round.id] ?? {}
  const tooFew = round.secret && voters > 0 && voters < fewest
  return (
    <>
      <p className="quiet">{t('step.vote.facilitator', { count: round.budget })}</p>
      <div className="progress-numbers">
        <p>
          <strong>{t('step.vote.finished', { finished, here })}</strong>
        </p>
        <progress value={finished} max={Math.max(here, finished, 1)} aria-hidden="true" />
        {voters > finished && <p className="quiet">{t('step.vote.stillLeft', { count: voters - finished })}</p>}
        {abstained > 0 && <p className="quiet">{t('voting.abstained', { count: abstained })}</p>}
      </div>
      <Promises at="voting" />
      {tooFew && <p className="warning">{t('step.vote.tooFew')}</p>}
      <ActionButton action={closeRound(round.id)} variant="primary" data-fullwidth />
      <details className="more">
        <summary>{t('step.vote.alsoVote')}</summary>
        <DotsStep round={round} />
      </details>
      <ActionButton action={cancelRound(round.id)} variant="tertiary" />
    </>
  )
}

function NoOpenRound() {
  const session = useSession()
  const result = resultOfStep(session, useContent())
  const isLed = planLeads(session)
  if (result) return <ClosedRound result={result} isLed={isLed} />
  if (!isLed) return <RoundForm />
  return (
    <>
      <PlannedRound />
      <Onward likely={false} />
    </>
  )
}

function ClosedRound({ result, isLed }: { result: Result; isLed: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <ResultList result={result} />
      <TieBreakers result={result} />
      {isLed ? (
        <Onward likely />
      ) : (
        <ActionButton action={enterKind('decide', 'step.result.decide')} variant="primary" data-fullwidth />
      )}
      <details className="more">
        <summary>{t('step.vote.again')}</summary>
        <RoundForm />
      </details>
      <details className="more">
        <summary>{t('voting.handsTitle')}</summary>
        <HandsForm result={result} />
      </details>
      <EarlierRounds except={result.id} />
    </>
  )
}
