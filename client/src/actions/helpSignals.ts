import { type HelpSignal, helpQuestion } from '@samtavle/shared/protocol/questions'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Tells the facilitators, and nobody else, that somebody needs something; or takes it back. */
export function signal(which: HelpSignal, on: boolean): Action {
  return {
    label: which === 'help' ? 'attention.help' : 'attention.unclear',
    enabled: ({ board }) => board.state.get().own?.role === 'participant',
    perform: ({ board }) => board.answers.give(helpQuestion, on ? [which] : []),
  }
}

/** Says that those who asked have been helped. */
export const clearSignals: Action = {
  label: 'attention.seen',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'clearSignals' })
  },
}
