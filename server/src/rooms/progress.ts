import type { Progress } from '@samtavle/shared/protocol/events'
import { readyQuestion } from '@samtavle/shared/protocol/questions'
import { pulseAnswerers } from '@samtavle/shared/rules/pulseTally'
import { abstainedIn, finishedBallots, tally } from '@samtavle/shared/rules/tally'
import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import type { Round } from '@samtavle/shared/schema/session'
import type { BoardState } from './boardState.ts'
import { settledOf } from './disagreements.ts'
import { sittingAt } from './tables.ts'
import { waitingForTurns } from './turns.ts'

/** How long somebody counts as here after they were last seen, in ms. */
export const hereMs = 2 * 60 * 1000

/** The numbers that everybody may see: how many, never who or what. */
export function progressOf(state: BoardState, { here, leaders }: Pick<Progress, 'here' | 'leaders'>): Progress {
  const { agreement } = state.session
  return {
    here,
    leaders,
    written: writersIn(state, areasOfStep(state.session)),
    ready: answered(state, readyQuestion),
    rounds: Object.fromEntries(
      state.session.rounds
        .filter((round) => round.state === 'open')
        .map((round) => [round.id, roundProgress(state, round)]),
    ),
    ...(agreement && { agreement: { answered: answered(state, agreement.id) } }),
    ...(state.session.tables.length > 0 && { tables: sittingAt(state) }),
    ...(state.session.turns.length > 0 && { waiting: waitingForTurns(state) }),
    pulsed: pulseAnswerers(state.answers.get(state.session.pulse?.id ?? '')?.values() ?? []),
    settled: settledOf(state),
  }
}

const answered = (state: BoardState, question: string): number =>
  [...(state.answers.get(question)?.values() ?? [])].filter((values) => values.length > 0).length

function writersIn(state: BoardState, areas: readonly string[]): number {
  const writers = new Set<string>()
  for (const draft of state.drafts.values()) {
    if (areas.includes(draft.area) && draft.state === 'added') writers.add(draft.participant)
  }
  return writers.size
}

function roundProgress(state: BoardState, round: Round): Progress['rounds'][string] {
  const ballots = [...(state.answers.get(round.id)?.values() ?? [])]
  const { dots, voters } = tally(round.options, ballots)
  const abstained = abstainedIn(ballots)
  const numbers = { voters, finished: finishedBallots(round, ballots), ...(abstained > 0 && { abstained }) }
  return round.secret ? numbers : { ...numbers, totals: dots }
}
