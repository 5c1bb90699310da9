import type { Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'
import { ownWords, traceList } from './quotes.ts'

/** What the work is for, what is fixed and what is open. */
export function frames({ frames }: Summary, words: SummaryWords): Markup | null {
  if (!frames) return null
  return html`<div class="facts">${[
    frames.purpose && html`<div class="wide"><h3>${words.purpose}</h3>${ownWords(frames.purpose, 'lead')}</div>`,
    bullets(words.fixed, frames.fixed),
    bullets(words.influence, frames.influence),
  ]}</div>`
}

function bullets(title: string, lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null
  return html`<div><h3>${title}</h3><ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul></div>`
}

/** The question the work began with, and the wordings put forward. */
export function problem({ problem }: Summary, words: SummaryWords): Markup | null {
  if (!problem) return null
  const wordings = problem.wordings.map(
    ({ text, mergedFrom, sources, dots }) =>
      html`<li>${ownWords(text, 'text')}${dots === null ? null : html`<p class="muted">${words.dotsOfWording(dots)}</p>`}${[
        traceList(words.mergedFrom, mergedFrom, words),
        traceList(words.buildsOnNotes, sources, words),
      ]}</li>`,
  )
  return html`${[
    problem.chosen && html`<h3>${words.chosen}</h3>${ownWords(problem.chosen.text, 'lead')}`,
    traceList(words.ancestors, problem.ancestors, words),
    problem.question && html`<h3>${words.startingPoint}</h3>${ownWords(problem.question, 'lead')}`,
    wordings.length > 0 ? html`<h3>${words.wordings}</h3><ol class="entries">${wordings}</ol>` : null,
  ]}`
}

/** Words that were flagged or agreed on. */
export function glossary({ glossary }: Summary, words: SummaryWords): Markup | null {
  if (!glossary) return null
  const terms = glossary.map(
    ({ term, meaning }) =>
      html`<div><dt dir="auto">${term}</dt>${
        meaning ? html`<dd dir="auto">${meaning}</dd>` : html`<dd class="withheld">${words.noMeaning}</dd>`
      }</div>`,
  )
  return html`<dl class="glossary">${terms}</dl>`
}
