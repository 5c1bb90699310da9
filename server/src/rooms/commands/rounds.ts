import { abstainedIn, tally } from '@samtavle/shared/rules/tally'
import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createResult, type DotsResult } from '@samtavle/shared/schema/result'
import type { Round, Session, Step } from '@samtavle/shared/schema/session'
import { readThemes } from '@samtavle/shared/schema/theme'
import { type BoardState, serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { newQuestionSecret } from '../voters.ts'
import type { Handler } from './change.ts'
import { optionsOf } from './roundOptions.ts'
import { enterStep } from './steps.ts'

/** Fewer ballots than this would tell too plainly who gave what. */
const fewestSecretVoters = 3

export const openRound: Handler<'openRound'> = (command, { state, now }) => {
  const { roundId, title, budget, perCard, secret, of, runoffOf } = command
  if (state.session.rounds.some(({ id }) => id === roundId)) throw new RoomProblem('bad-request', 'this round exists')
  if (state.session.rounds.some((round) => round.state === 'open')) throw new RoomProblem('closed', 'a round is open')
  const options = optionsOf(command, state)
  const round: Round = {
    id: roundId,
    kind: 'dots',
    title,
    state: 'open',
    ...(of === 'themes' && { of }),
    ...(runoffOf && { runoffOf }),
    options,
    budget,
    perCard,
    secret,
    openedAt: now,
    closedAt: null,
  }
  const entered = enterStep(state, votingStep(state.session, title, command.area), now)
  return {
    session: { ...entered.session, rounds: [...state.session.rounds, round] },
    writes: [...(entered.writes ?? []), { put: 'question', question: roundId, secret: newQuestionSecret() }],
    own: 'all',
  }
}

/** The step of dots that is on, if it is of the plan: it has its own words. Else a plain one. */
function votingStep({ agenda, step }: Session, title: string, area: string | undefined): Step {
  const isPlanned = step.kind === 'vote' && agenda.some(({ id }) => id === step.id)
  return isPlanned ? step : { id: makeId(), kind: 'vote', title, area: area ?? null }
}

/** Publishes the sums with the texts voted on; the ballots and what could connect them with people are dropped. */
export const closeRound: Handler<'closeRound'> = ({ roundId }, { state, now }) => {
  const round = openRoundOf(state, roundId)
  const ballots = [...(state.answers.get(roundId)?.values() ?? [])]
  const { dots, voters } = tally(round.options, ballots)
  if (round.secret && voters > 0 && voters < fewestSecretVoters) throw new RoomProblem('too-few-voters')
  const abstained = abstainedIn(ballots)
  const texts = new Map<string, string>([
    ...readCards(state.doc).map(({ id, text }) => [id, text] as const),
    ...readThemes(state.doc).map(({ id, title }) => [id, title] as const),
  ])
  const data: DotsResult = {
    title: round.title,
    budget: round.budget,
    voters,
    secret: round.secret,
    ...(round.of && { of: round.of }),
    ...(round.runoffOf && { runoffOf: round.runoffOf }),
    ...(abstained > 0 && { abstained }),
    closedAt: now,
    options: round.options.map((card) => ({ card, dots: dots[card] ?? 0, text: texts.get(card) ?? '' })),
  }
  return {
    session: { rounds: closed(state, roundId, now) },
    writes: [{ drop: 'question', question: roundId }],
    edit: (doc) => createResult(doc, { id: roundId, kind: 'dots', data }, serverOrigin),
    own: 'all',
    erase: 'soon',
  }
}

/** Ends a round without a result. */
export const cancelRound: Handler<'cancelRound'> = ({ roundId }, { state }) => {
  openRoundOf(state, roundId)
  return {
    session: { rounds: state.session.rounds.filter(({ id }) => id !== roundId) },
    writes: [{ drop: 'question', question: roundId }],
    own: 'all',
    erase: 'soon',
  }
}

function openRoundOf(state: BoardState, roundId: string): Round {
  const round = state.session.rounds.find(({ id }) => id === roundId)
  if (round?.state !== 'open') throw new RoomProblem('closed', 'no such open round')
  return round
}

const closed = (state: BoardState, roundId: string, now: number): Round[] =>
  state.session.rounds.map((round) => (round.id === roundId ? { ...round, state: 'closed', closedAt: now } : round))
