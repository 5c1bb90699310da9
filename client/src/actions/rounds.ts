import type { CommandInput } from '@samtavle/shared/protocol/commands'
import type { RoundId } from '@samtavle/shared/schema/ids'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Result } from '@samtavle/shared/schema/result'
import type { Action } from './action.ts'
import { openRoundOf } from './dots.ts'
import { isFacilitator } from './rights.ts'

/** What dots are given to. */
export type Subject =
  | { on: 'notes'; area: string | null; theme: string | null }
  | { on: 'themes' }
  | { on: 'chosen'; cards: readonly string[] }

export interface RoundSetup {
  title: string
  budget: number
  /** The most that one may give to one option; null: no limit. */
  perCard: number | null
  secret: boolean
  subject: Subject
}

export function openRound({ subject, ...setup }: RoundSetup): Action {
  return {
    label: 'step.vote.open',
    enabled: ({ board }) => isFacilitator(board) && !openRoundOf(board.state.get().session),
    perform: async ({ board }) => {
      await board.command({ type: 'openRound', roundId: makeId(), ...setup, ...aboutOf(subject) })
    },
  }
}

function aboutOf(subject: Subject): Pick<Extract<CommandInput, { type: 'openRound' }>, 'of' | 'on' | 'area' | 'theme'> {
  if (subject.on === 'themes') return { of: 'themes' }
  if (subject.on === 'chosen') return { on: [...subject.cards] }
  return { ...(subject.area && { area: subject.area }), ...(subject.theme && { theme: subject.theme }) }
}

export function closeRound(roundId: RoundId): Action {
  return {
    label: 'step.vote.close',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'closeRound', roundId })
    },
  }
}

export function cancelRound(roundId: RoundId): Action {
  return {
    label: 'step.vote.cancel',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'cancelRound', roundId })
    },
  }
}

/** One press: a round between options that had equally many dots, with one dot each. */
export function runOff({ id, data }: Result, tied: readonly string[]): Action {
  const { of } = data
  return {
    label: 'voting.runOff',
    values: { count: tied.length },
    enabled: ({ board }) => isFacilitator(board) && !openRoundOf(board.state.get().session),
    perform: async ({ board }) => {
      const about = { on: [...tied], runoffOf: id, ...(of && { of }) }
      await board.command({ type: 'openRound', roundId: makeId(), title: data.title, budget: 1, ...about })
    },
  }
}

/** Writes down how many in the room raised their hands for an option. */
export function countHands(roundId: RoundId, option: string, hands: number): Action {
  return {
    label: 'voting.hands',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'countHands', roundId, option, hands })
    },
  }
}
