import { abstention, isAbstention } from '@samtavle/shared/rules/tally'
import type { CardId, RoundId } from '@samtavle/shared/schema/ids'
import type { Result } from '@samtavle/shared/schema/result'
import type { Round, Session } from '@samtavle/shared/schema/session'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'

export const openRoundOf = (session: Session | null): Round | null =>
  session?.rounds.find(({ state }) => state === 'open') ?? null

/** What the dots of the step that is on came to. A step with a title knows its result again when one comes back to it. */
export function resultOfStep({ step, stepSince }: Session, { results }: Content): Result | undefined {
  const isOfStep = ({ data }: Result) => data.closedAt >= stepSince || (step.title !== '' && data.title === step.title)
  return results.filter(isOfStep).at(-1)
}

/** One's own dots in a round, as one sees them: what is on its way counts. */
export const ownDots = (board: Pick<BoardConnection, 'state' | 'answers'>, roundId: RoundId): readonly string[] =>
  ownBallot(board, roundId).filter((dot) => dot !== abstention)

export const abstains = (board: Pick<BoardConnection, 'state' | 'answers'>, roundId: RoundId): boolean =>
  isAbstention(ownBallot(board, roundId))

function ownBallot(board: Pick<BoardConnection, 'state' | 'answers'>, roundId: RoundId): readonly string[] {
  return board.answers.pending.get().answers[roundId] ?? board.state.get().own?.answers[roundId] ?? []
}

export const dotsOn = (dots: readonly string[], cardId: CardId): number => dots.filter((dot) => dot === cardId).length

/** One option of a round: a card or a theme, with the words it is known by. */
export interface RoundOption {
  id: string
  text: string
  /** The theme it belongs to, for lists that are too long to read through. */
  theme: string | null
}

/** What a round is about, in its own order; what has been taken away since is left out. */
export function optionsOf(round: Round, { cards, themes }: Content): RoundOption[] {
  return round.options.flatMap((id): RoundOption[] => {
    const card = round.of === 'themes' ? undefined : cards.get(id)
    const theme = round.of === 'themes' ? themes.get(id) : undefined
    if (card) return [{ id, text: card.text, theme: card.theme }]
    return theme ? [{ id, text: theme.title, theme: null }] : []
  })
}

/** Says that one gives no dots, or takes that back. */
export function abstain(abstains: boolean): Action {
  return {
    label: abstains ? 'voting.abstain' : 'voting.unabstain',
    enabled: ({ board }) => {
      const { session, own } = board.state.get()
      return openRoundOf(session) !== null && own?.role !== 'viewer' && !session?.lock.on
    },
    perform({ board }) {
      const round = openRoundOf(board.state.get().session)
      if (round) board.answers.give(round.id, abstains ? [abstention] : [])
    },
  }
}

/** Gives one more dot to a card or a theme. */
export function giveDot(cardId: CardId): Action {
  return {
    label: 'step.vote.give',
    enabled: ({ board }) => {
      const { session, own } = board.state.get()
      const round = openRoundOf(session)
      if (!round || own?.role === 'viewer' || session?.lock.on || !round.options.includes(cardId)) return false
      const dots = ownDots(board, round.id)
      return dots.length < round.budget && dotsOn(dots, cardId) < (round.perCard ?? round.budget)
    },
    perform({ board }) {
      const round = openRoundOf(board.state.get().session)
      if (round) board.answers.give(round.id, [...ownDots(board, round.id), cardId])
    },
  }
}

/** Takes one dot back from a card. */
export function takeDot(cardId: CardId): Action {
  return {
    label: 'step.vote.take',
    enabled: ({ board }) => {
      const round = openRoundOf(board.state.get().session)
      return round !== null && ownDots(board, round.id).includes(cardId)
    },
    perform({ board }) {
      const round = openRoundOf(board.state.get().session)
      if (!round) return
      const dots = [...ownDots(board, round.id)]
      dots.splice(dots.lastIndexOf(cardId), 1)
      board.answers.give(round.id, dots)
    },
  }
}
