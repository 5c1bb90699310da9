import type { Quote, Trace } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { oneLine, severalLines } from './text.ts'

/** Parts of a Markdown page that stand apart by an empty line. */
export type Blocks = string[]

/** An item of a list: text that is Markdown already, and items below it. */
export interface Item {
  text: string
  below?: Item[]
}

const indent = '  '

/** A list; a line break inside an item keeps the item's indentation. */
export function list(items: readonly Item[]): string {
  return items.map((item) => itemLines(item, '').join('\n')).join('\n')
}

function itemLines({ text, below = [] }: Item, before: string): string[] {
  const own = `${before}- ${text.replaceAll('\n', `\n${before}${indent}`)}`
  return [own, ...below.flatMap((item) => itemLines(item, before + indent))]
}

/** A heading over blocks; nothing at all when there are none. */
export function under(level: 2 | 3, title: string, blocks: Blocks): Blocks {
  return blocks.length > 0 ? [`${'#'.repeat(level)} ${title}`, ...blocks] : []
}

/** Somebody's words, and below them what has been laid over them. */
export function quoteItem({ text, rewording, same, gains, risks }: Quote, words: SummaryWords): Item {
  const layers = factItems([
    [words.rewording, rewording ? oneLine(rewording) : null],
    [words.gains, gains ? oneLine(gains) : null],
    [words.risks, risks ? oneLine(risks) : null],
  ])
  return { text: severalLines(text), below: same ? [...layers, { text: words.same(same) }] : layers }
}

/** A fact with its name; null leaves it out. */
export const factItems = (facts: readonly [name: string, value: string | null][]): Item[] =>
  facts.flatMap(([name, value]) => (value ? [{ text: `${name}: ${value}` }] : []))

/** A card that the report refers to, on one line, or why it cannot be quoted. */
export function traceText(trace: Trace, words: SummaryWords): string {
  if (trace.state === 'visible') return oneLine(trace.text)
  return `*${trace.state === 'hidden' ? words.hiddenCard : words.removedCard}*`
}

/** What something came out of, as one item with the cards below it. */
export function traceItems(label: string, traces: readonly Trace[], words: SummaryWords): Item[] {
  if (traces.length === 0) return []
  return [{ text: label, below: traces.map((trace) => ({ text: traceText(trace, words) })) }]
}
