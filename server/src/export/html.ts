import { formatInstant } from '@samtavle/shared/locale/dates'
import type { SectionId } from '@samtavle/shared/summary/sections'
import type { Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { type ImagesById, noImages } from '../images/imagesById.ts'
import { agreements } from './html/agreements.ts'
import { frames, glossary, problem } from './html/background.ts'
import { frontPage } from './html/front.ts'
import { html, type Markup } from './html/markup.ts'
import { appendix, participation, themes } from './html/notes.ts'
import { decisions, measures, opposing } from './html/outcomes.ts'
import { pulse } from './html/pulse.ts'
import { trace } from './html/trace.ts'
import { votes } from './html/votes.ts'

/** Where the page asks for its style sheet. */
export const summaryStylePath = '/summary.css'

/** What stands in each section; null when there is nothing to say. */
const bodies: Record<SectionId, (summary: Summary, words: SummaryWords, images: ImagesById) => Markup | null> = {
  frames,
  problem,
  decisions,
  measures,
  themes,
  votes,
  agreements,
  trace,
  opposing,
  glossary,
  participation,
  pulse,
  appendix,
}

/** The report as one page that needs nothing but its style sheet: no script, no inline style, no picture from elsewhere. */
export function summaryHtml(summary: Summary, images = noImages): string {
  const words = summaryWords[summary.locale]
  const present = summary.sections.flatMap((id) => {
    const content = bodies[id](summary, words, images)
    return content ? [{ id, title: words[id], content }] : []
  })
  const contents = present.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<!doctype html>
<html lang="${summary.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${summary.title || words.untitled} – ${words.summary}</title>
<link rel="stylesheet" href="${summaryStylePath}">
</head>
<body>
<main>
${frontPage(summary, words)}
${present.length > 0 ? html`<nav aria-labelledby="contents"><h2 id="contents">${words.contents}</h2><ol>${contents}</ol></nav>` : null}
${present.map(
  ({ id, title, content }) => html`<section class="part" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`,
)}</main>
<footer><p>Samtavle</p><p>${words.madeAt(formatInstant(summary.madeAt, summary.locale))}</p></footer>
</body>
</html>
`.source
}
