import type { Quote, Trace } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'

/** Somebody's words in a block of their own: line breaks kept, written in the direction of their own language. */
export const ownWords = (text: string, className: string): Markup =>
  html`<p class="${className}" dir="auto">${text}</p>`

/** Notes as sheets of paper. */
export function noteSheets(quotes: readonly Quote[], words: SummaryWords): Markup {
  const sheets = quotes.map(
    ({ kind, text, ...layers }) =>
      html`<li>${kind === 'idea' ? html`<p class="label">${words.idea}</p>` : null}${ownWords(text, 'text')}${layersOf(layers, words)}</li>`,
  )
  return html`<ul class="notes">${sheets}</ul>`
}

/** What has been laid over somebody's words: another way to put them, others that say the same, what speaks for and against. */
function layersOf({ rewording, same, gains, risks }: Partial<Quote>, words: SummaryWords): Markup[] {
  const named = [
    { name: words.rewording, text: rewording },
    { name: words.gains, text: gains },
    { name: words.risks, text: risks },
  ]
  const layers = named.flatMap(({ name, text }) =>
    text ? [html`<p class="label">${name}</p>${ownWords(text, 'muted')}`] : [],
  )
  return same ? [...layers, html`<p class="muted">${words.same(same)}</p>`] : layers
}

/** A card that the report refers to, or why it cannot be quoted. */
export function traceText(trace: Trace, words: SummaryWords): Markup {
  if (trace.state === 'visible') return html`<bdi>${trace.text}</bdi>`
  return html`<em class="withheld">${trace.state === 'hidden' ? words.hiddenCard : words.removedCard}</em>`
}

/** What something came out of; nothing when it came out of nothing. */
export function traceList(label: string, traces: readonly Trace[], words: SummaryWords): Markup | null {
  if (traces.length === 0) return null
  const items = traces.map((trace) => html`<li>${traceText(trace, words)}</li>`)
  return html`<div class="traces"><p class="label">${label}</p><ul>${items}</ul></div>`
}
