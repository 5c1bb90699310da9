import type { Quote, Trace } from '../summary.ts'
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

/** What has been said beside a card's own words. */
export function besideFacts({ rewording, same, gains, risks }: Quote, words: SummaryWords): Fact[] {
  return facts([
    [words.rewording, rewording],
    [words.gains, gains],
    [words.risks, risks],
    ['', same ? words.same(same) : ''],
  ])
}

/** Those of the facts that say something. */
export const facts = (all: readonly (readonly [string, string | null | undefined])[]): Fact[] =>
  all.flatMap(([name, value]) => (value ? [{ name, value }] : []))
