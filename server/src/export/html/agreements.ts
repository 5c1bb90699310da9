import { formatNumber } from '@samtavle/shared/locale/counting'
import { stances } from '@samtavle/shared/rules/agreement'
import type { Agreed, Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'
import { ownWords, traceText } from './quotes.ts'

/** What everybody was asked to agree to, how many did, and the reservations. */
export function agreements({ agreements, locale }: Summary, words: SummaryWords): Markup | null {
  if (!agreements) return null
  return html`<ol class="entries">${agreements.map((agreed) => {
    const sums = stances.map((stance) => `${words[stance]}: ${formatNumber(agreed[stance], locale)}`)
    return html`<li><p class="text">${traceText(agreed.about, words)}</p><p>${sums.join(' · ')}</p>${reservations(agreed, words)}</li>`
  })}</ol>`
}

function reservations({ reservations }: Agreed, words: SummaryWords): Markup | null {
  if (reservations.length === 0) return null
  const items = reservations.map((text) => html`<li>${ownWords(text, 'text')}</li>`)
  return html`<div class="traces"><p class="label">${words.reservations}</p><ul>${items}</ul></div>`
}
