import { formatDay } from '@samtavle/shared/locale/dates'
import type { Measure, Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'
import { ownWords, traceList } from './quotes.ts'

/** What was decided, and which notes it builds on. */
export function decisions({ decisions }: Summary, words: SummaryWords): Markup | null {
  if (!decisions) return null
  const entries = decisions.map(
    ({ text, sources }) => html`<li>${ownWords(text, 'text')}${traceList(words.sources, sources, words)}</li>`,
  )
  return html`<ol class="entries">${entries}</ol>`
}

/** Who does what by when. */
export function measures({ measures, locale }: Summary, words: SummaryWords): Markup | null {
  if (!measures) return null
  const entries = measures.map(
    (
      measure,
    ) => html`<li class="measure"><div>${ownWords(measure.text, 'text')}${traceList(words.sources, measure.sources, words)}</div>
<dl>
<div><dt>${words.owner}</dt><dd>${owner(measure, words)}</dd></div>
<div><dt>${words.due}</dt><dd>${measure.due ? formatDay(measure.due, locale) : words.noDue}${
      measure.passed ? html` <span class="warning">${words.passed}</span>` : null
    }</dd></div>
<div><dt>${words.status}</dt><dd>${words.statuses[measure.status]}</dd></div>
${followed(measure, words)}</dl></li>`,
  )
  return html`<ol class="entries">${entries}</ol>`
}

/** What came of it, as far as somebody has said. */
const followed = ({ result, learnt, takeHome }: Measure, words: SummaryWords): Markup[] =>
  [
    { name: words.result, value: result },
    { name: words.learnt, value: learnt },
  ]
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>\n`)
    .concat(takeHome ? [html`<div><dt>${words.takeHome}</dt><dd>✓</dd></div>\n`] : [])

const owner = ({ owner }: Measure, words: SummaryWords): Markup =>
  owner === null ? html`<span class="warning">${words.noOwner}</span>` : html`<bdi>${owner}</bdi>`

/** Notes that both stand, and the question between them. */
export function opposing({ opposing }: Summary, words: SummaryWords): Markup | null {
  if (!opposing) return null
  const pairs = opposing.map(
    ({ cards: [one, other], question, settled }) => html`<li>${question ? ownWords(question, 'text') : null}
<div class="pair">${ownWords(one.text, 'side')}<p class="label">${words.against}</p>${ownWords(other.text, 'side')}</div>${
      settled > 0 ? html`<p class="muted">${words.settled(settled)}</p>` : null
    }</li>`,
  )
  return html`<ol class="entries">${pairs}</ol>`
}
