import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Leaves the board open for participants until this day (`YYYY-MM-DD`), as long as no step is on. */
export function openUntil(day: string | null): Action {
  return {
    label: 'work.between.open',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'openUntil', day })
    },
  }
}
