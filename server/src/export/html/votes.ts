import { formatNumber } from '@samtavle/shared/locale/counting'
import type { Locale } from '@samtavle/shared/schema/session'
import type { RankedProposal, Summary, Vote } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'
import { traceList, traceText } from './quotes.ts'

/** Each closed round as a table, highest first. */
export function votes({ votes, locale }: Summary, words: SummaryWords): Markup | null {
  if (!votes) return null
  const titleOf = (vote: Vote, i: number) => vote.title || (votes.length > 1 ? words.round(i + 1) : null)
  return html`${votes.map((vote, i) => roundOfDots(vote, titleOf(vote, i), words, locale))}`
}

function roundOfDots(vote: Vote, title: string | null, words: SummaryWords, locale: Locale): Markup {
  const about = [words.voters(vote.voters), words.dotsEach(vote.budget)]
  if (vote.abstained > 0) about.push(words.abstained(vote.abstained))
  if (vote.none.length > 0) about.push(words.gotNone(vote.none.length))
  return html`<div class="round">${title && html`<h3 dir="auto">${title}</h3>`}<p class="muted">${about.join(' · ')}</p>
${vote.ranked.length > 0 ? ranking(vote, words, locale) : null}${traceList(words.withoutDots, vote.none, words)}</div>`
}

function ranking({ ranked, hasHands }: Vote, words: SummaryWords, locale: Locale): Markup {
  const most = Math.max(1, ...ranked.map(({ dots }) => dots))
  return html`<table>
<thead><tr><th scope="col">${words.rank}</th><th scope="col">${words.proposal}</th><td class="bar"></td><th scope="col">${words.dots}</th>${hasHands ? html`<th scope="col">${words.hands}</th>` : null}</tr></thead>
<tbody>${ranked.map((row) => proposalRow(row, { most, hasHands }, words, locale))}</tbody>
</table>`
}

function proposalRow(
  { proposal, dots, hands, rank, tied, changed }: RankedProposal,
  { most, hasHands }: { most: number; hasHands: boolean },
  words: SummaryWords,
  locale: Locale,
): Markup {
  return html`<tr${tied ? html` class="tied"` : null}><td>${formatNumber(rank, locale)}</td>
<th scope="row">${traceText(proposal, words)}${[
    tied ? html` <span class="warning">${words.tied}</span>` : null,
    changed ? html` <span class="remark">${words.changed}</span>` : null,
  ]}</th>
<td class="bar">${bar(dots / most)}</td><td>${formatNumber(dots, locale)}</td>${hasHands ? html`<td>${formatNumber(hands, locale)}</td>` : null}</tr>`
}

/** A bar as long as this part of the row; for the eye only, the number stands beside it. */
const bar = (part: number): Markup =>
  html`<svg aria-hidden="true" width="${(part * 100).toFixed(1)}%"><rect width="100%" height="100%" rx="4"/></svg>`
