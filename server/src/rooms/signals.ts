import { type HelpSignal, helpQuestion } from '@samtavle/shared/protocol/questions'
import type { BoardState } from './boardState.ts'

/** How many ask for help, and how many do not understand. */
export function signalsIn(state: Pick<BoardState, 'answers'>): Record<HelpSignal, number> {
  const signals = { help: 0, unclear: 0 }
  for (const [signal] of state.answers.get(helpQuestion)?.values() ?? []) {
    if (signal === 'help' || signal === 'unclear') signals[signal]++
  }
  return signals
}
