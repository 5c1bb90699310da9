import { type HelpSignal, helpQuestion } from '@samtavle/shared/protocol/questions'
import type { Action } from './action.ts'

/** Tells the facilitators, and nobody else, that somebody needs something; or takes it back. */
export function signal(which: HelpSignal, on: boolean): Action {
  return {
    label: which === 'help' ? 'step.help.help' : 'step.help.unclear',
    enabled: ({ board }) => board.state.get().own?.role === 'participant',
    perform: ({ board }) => board.answers.give(helpQuestion, on ? [which] : []),
  }
}
