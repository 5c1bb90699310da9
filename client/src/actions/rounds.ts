import type { RoundId } from '@samtavle/shared/schema/ids'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Action } from './action.ts'
import { openRoundOf } from './dots.ts'
import { isFacilitator } from './rights.ts'

/** What a round of dots is about; `area: null` is the whole board. */
export interface RoundSetup {
  title: string
  budget: number
  perCard: number | null
  area: string | null
}

export function openRound({ area, ...setup }: RoundSetup): Action {
  return {
    label: 'step.vote.open',
    enabled: ({ board }) => isFacilitator(board) && !openRoundOf(board.state.get().session),
    perform: async ({ board }) => {
      await board.command({ type: 'openRound', roundId: makeId(), ...setup, ...(area ? { area } : {}) })
    },
  }
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
