import type { Trace } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import type { Fact } from './block.ts'

/** A card that the report refers to, or why it cannot be quoted. */
export function traceText(trace: Trace, words: SummaryWords): string {
  if (trace.state === 'visible') return trace.text
  return trace.state === 'hidden' ? words.hiddenCard : words.removedCard
}

/** What something came out of, one fact for each. */
export const traceFacts = (name: string, traces: readonly Trace[], words: SummaryWords): Fact[] =>
  traces.map((trace) => ({ name, value: traceText(trace, words) }))
