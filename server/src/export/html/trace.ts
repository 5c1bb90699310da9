import { formatNumber } from '@samtavle/shared/locale/counting'
import type { Summary, TraceRow } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'

/** How notes became wordings, decisions and measures, one note per row. */
export function trace({ trace, locale }: Summary, words: SummaryWords): Markup | null {
  if (!trace) return null
  const { note, problem, decision, measure } = words.kinds
  const heads = [note, words.theme, words.dots, problem, decision, measure]
  return html`<div class="wide-table"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${trace.map((row) => rowOf(row, locale))}</tbody>
</table></div>`
}

const rowOf = ({ note, theme, dots, wordings, decisions, measures }: TraceRow, locale: Summary['locale']): Markup =>
  html`<tr><th scope="row" dir="auto">${note.text}</th><td dir="auto">${theme}</td><td>${
    dots === null ? null : formatNumber(dots, locale)
  }</td>${[wordings, decisions, measures].map(cell)}</tr>`

const cell = (texts: readonly string[]): Markup =>
  html`<td>${texts.map((text) => html`<p dir="auto">${text}</p>`)}</td>`
