import { formatDay } from '@samtavle/shared/locale/dates'
import type { Front, Quote, Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { html, type Markup } from './markup.ts'
import { ownWords } from './quotes.ts'

/** The one page for those who decide: whose input it is, the question, what is asked of them, and who answers when. */
export function frontPage(summary: Summary, words: SummaryWords): Markup {
  const { title, front, locale } = summary
  const meeting =
    front.meeting && html` <span class="meeting">${words.meetingOn(formatDay(front.meeting, locale))}</span>`
  return html`<header class="front">
<p class="kicker"><span>${words.summary}</span>${meeting}</p>
<h1 dir="auto">${title || words.untitled}</h1>
<p class="promise" dir="auto">${front.promise}</p>
${front.notesGone ? html`<p class="muted">${words.notesGone(formatDay(front.notesGone, locale))}</p>` : null}
${summary.foreword ? ownWords(summary.foreword, 'foreword') : null}
<div class="columns">
<div class="main">${question(front, words)}${asks(front, words)}</div>
<div class="aside">${answer(summary, words)}${atAGlance(summary, words)}</div>
</div>
</header>`
}

const question = (front: Front, words: SummaryWords): Markup | null =>
  front.question ? html`<section><h2>${words.question}</h2>${ownWords(front.question, 'question')}</section>` : null

function asks({ asks }: Front, words: SummaryWords): Markup | null {
  if (!asks) return null
  return html`<section class="asks"><h2>${words.asks}</h2>${[
    askList(words.askAnswer, asks.decisions),
    askList(words.askOwners, asks.ownersFor),
  ]}</section>`
}

function askList(title: string, quotes: readonly Quote[]): Markup | null {
  if (quotes.length === 0) return null
  return html`<h3>${title}</h3><ul>${quotes.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul>`
}

function answer({ front, locale }: Summary, words: SummaryWords): Markup | null {
  if (!front.answer) return null
  const { receiver, by, passed } = front.answer
  const when =
    by &&
    html`<dt>${words.answerBy}</dt><dd>${formatDay(by, locale)}${passed ? html` <span class="warning">${words.passed}</span>` : null}</dd>`
  const who = receiver && html`<dt>${words.answerFrom}</dt><dd><bdi>${receiver}</bdi></dd>`
  const { reply } = front.answer
  const said = reply && html`<dt>${words.repliedOn(formatDay(reply.on, locale))}</dt><dd dir="auto">${reply.text}</dd>`
  return html`<section class="panel"><h2>${words.answer}</h2><dl>${who}${when}${said}</dl></section>`
}

function atAGlance({ figures, participation }: Summary, words: SummaryWords): Markup {
  const counts: [(n: number) => string, number][] = [
    [words.people, participation.participants],
    [words.notes, figures.visibleNotes],
    [words.themeCount, Object.keys(figures.themes).length],
    [words.decisionCount, figures.decisions],
    [words.measureCount, figures.measures],
  ]
  const lines = counts.filter(([, n]) => n > 0).map(([count, n]) => html`<li>${count(n)}</li>`)
  return html`<section class="panel"><h2>${words.atAGlance}</h2><ul class="counts">${lines}</ul></section>`
}
