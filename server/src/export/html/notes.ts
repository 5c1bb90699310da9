import { formatNumber } from '@samtavle/shared/locale/counting'
import { pool } from '@samtavle/shared/rules/pooling'
import { participationLines } from '@samtavle/shared/summary/participationLines'
import type { Fixture, Quote, Summary } from '@samtavle/shared/summary/summary'
import { themePath } from '@samtavle/shared/summary/themes'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { perspectiveName } from '@samtavle/shared/summary/words/summaryWords'
import { dataAddress, type ImagesById } from '../../images/imagesById.ts'
import { html, type Markup } from './markup.ts'
import { noteSheets, ownWords } from './quotes.ts'

/** Themes, each with what it means and the notes in it, then the notes in none. */
export function themes({ themes }: Summary, words: SummaryWords): Markup | null {
  if (!themes) return null
  const groups = themes.themes.map((theme) =>
    group(themePath(theme, themes.themes) || words.untitled, theme.definition, theme.cards, words),
  )
  const without = themes.without.length > 0 ? group(words.withoutTheme, '', themes.without, words) : null
  return html`${groups}${without}`
}

/** Every visible note, area by area. */
export function appendix({ appendix, hidden }: Summary, words: SummaryWords, images: ImagesById): Markup | null {
  if (!appendix && hidden === 0) return null
  const groups = (appendix ?? []).map(({ area, cards, fixtures }) =>
    group(
      area ? area.title || words.untitled : words.outsideAreas,
      area?.prompt ?? '',
      cards,
      words,
      (fixtures ?? []).map((fixture) => fixtureOf(fixture, words, images)),
    ),
  )
  return html`${groups}${hidden > 0 ? html`<p class="muted">${words.hidden(hidden)}</p>` : null}`
}

function group(
  title: string,
  about: string,
  cards: readonly Quote[],
  words: SummaryWords,
  fixtures: readonly (Markup | null)[] = [],
): Markup {
  const none = fixtures.some((fixture) => fixture !== null)
    ? null
    : html`<p class="withheld">${words.noCardsInTheme}</p>`
  const notes = cards.length > 0 ? noteSheets(cards, words) : none
  const count = cards.length > 0 || none ? html`<p class="label">${words.notes(cards.length)}</p>` : null
  return html`<section class="group"><div class="about"><h3 dir="auto">${title}</h3>${about ? ownWords(about, 'muted') : null}
${count}</div><div>${fixtures}${notes}</div></section>`
}

/** A free text, or a picture with what it shows; in words alone when the picture is not at hand. */
function fixtureOf({ text, picture }: Fixture, words: SummaryWords, images: ImagesById): Markup | null {
  if (!picture) return ownWords(text, 'lead')
  const image = images.get(picture[0])
  const caption = text ? html`${words.kinds.image}: <bdi>${text}</bdi>` : null
  if (!image) return caption && html`<p class="muted">${caption}</p>`
  return html`<figure><img src="${dataAddress(image)}" width="${image.width}" height="${image.height}" alt="${text}">${
    caption && html`<figcaption class="muted" aria-hidden="true">${caption}</figcaption>`
  }</figure>`
}

/** How many took part, and as whom as far as that gives nobody away. */
export function participation(summary: Summary, words: SummaryWords): Markup {
  const { participation, locale } = summary
  const { perspectives, invited, missing } = participation
  const [people, ...more] = participationLines(summary, words)
  const groups = Object.entries(perspectives)
  const rows = groups.map(
    ([name, n]) =>
      html`<tr><th scope="row"><bdi>${perspectiveName(name, words)}</bdi></th><td>${formatNumber(n, locale)}</td></tr>`,
  )
  return html`<p class="lead">${people ?? ''}</p>${more.map((text) => html`<p>${text}</p>`)}${
    rows.length > 0
      ? html`<table class="small"><thead><tr><th scope="col">${words.hereAs}</th><th scope="col">${words.number}</th></tr></thead><tbody>${rows}</tbody></table>`
      : null
  }${groups.some(([name]) => name === pool) ? html`<p class="muted">${words.pooled}</p>` : null}${[
    groupNames(words.invited, invited, words),
    groupNames(words.missing, missing, words),
  ]}`
}

/** Groups on one line. */
function groupNames(title: string, groups: readonly string[], words: SummaryWords): Markup | null {
  if (groups.length === 0) return null
  return html`<p><strong>${title}:</strong> <bdi>${groups.map((group) => perspectiveName(group, words)).join(', ')}</bdi></p>`
}
