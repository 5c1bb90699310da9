import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

function turning(act: 'next' | 'previous' | 'auto' | 'hold', label: Action['label']): Action {
  return {
    label,
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'screen', act })
    },
  }
}

/** Turn the page on the big screens, which then stand still. */
export const nextPage = turning('next', 'screen.dialog.next')
export const previousPage = turning('previous', 'screen.dialog.previous')

/** Lets the big screens go on by themselves, or stand still. */
export const autoPages = (on: boolean): Action => turning(on ? 'auto' : 'hold', 'screen.dialog.auto')
