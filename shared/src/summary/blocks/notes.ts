import { formatNumber } from '../../locale/counting.ts'
import { pool } from '../../rules/pooling.ts'
import { inWords } from '../fixtures.ts'
import { participationLines } from '../participationLines.ts'
import type { Fixture, Quote, Summary } from '../summary.ts'
import type { SummaryWords } from '../words/nb.ts'
import { perspectiveName } from '../words/summaryWords.ts'
import type { Block, NoteSheet } from './block.ts'
import { besideFacts, facts } from './quoted.ts'

/** Themes, each with what it means and the notes in it, then the notes in none. */
export function themes({ themes }: Summary, words: SummaryWords): Block[] {
  if (!themes) return []
  const groups = themes.themes.flatMap(({ title, definition, cards }) =>
    group(title || words.untitled, definition, cards, words),
  )
  return themes.without.length > 0 ? [...groups, ...group(words.withoutTheme, '', themes.without, words)] : groups
}

/** Every visible note, area by area. */
export function appendix({ appendix = [], hidden }: Summary, words: SummaryWords): Block[] {
  const groups = appendix.flatMap(({ area, cards, fixtures }) =>
    group(area ? area.title || words.untitled : words.outsideAreas, area?.prompt ?? '', cards, words, fixtures),
  )
  return hidden > 0 ? [...groups, { kind: 'text', look: 'quiet', text: words.hidden(hidden) }] : groups
}

function group(
  title: string,
  about: string,
  cards: readonly Quote[],
  words: SummaryWords,
  fixtures: readonly Fixture[] = [],
): Block[] {
  return [
    { kind: 'heading', level: 3, text: title },
    ...(about ? [{ kind: 'text', look: 'quiet', text: about } as const] : []),
    ...fixtures.map((fixture) => fixtureBlock(fixture, words)),
    ...notesOrNone(cards, inWords(fixtures).length > 0, words),
  ]
}

/** Where there are no notes it is said so, unless something else is there to be read. */
function notesOrNone(cards: readonly Quote[], isFurnished: boolean, words: SummaryWords): Block[] {
  if (cards.length > 0) return [{ kind: 'notes', notes: cards.map((card) => sheet(card, words)) }]
  return isFurnished ? [] : [{ kind: 'text', look: 'withheld', text: words.noCardsInTheme }]
}

function fixtureBlock({ text, picture }: Fixture, words: SummaryWords): Block {
  if (!picture) return { kind: 'text', text }
  return { kind: 'picture', image: picture, description: text, caption: text && `${words.kinds.image}: ${text}` }
}

const sheet = (card: Quote, words: SummaryWords): NoteSheet => ({
  text: card.text,
  ...(card.kind === 'idea' && { label: words.idea }),
  facts: besideFacts(card, words),
})

/** How many took part, and as whom as far as that gives nobody away. */
export function participation(summary: Summary, words: SummaryWords): Block[] {
  const { participation, locale } = summary
  const { perspectives, invited, missing } = participation
  const names = (some: readonly string[]) => some.map((group) => perspectiveName(group, words)).join(', ')
  const expected = facts([
    [words.invited, names(invited)],
    [words.missing, names(missing)],
  ])
  const groups = Object.entries(perspectives)
  const rows = groups.map(([name, n]) => [{ text: perspectiveName(name, words) }, { text: formatNumber(n, locale) }])
  const columns = [
    { title: words.hereAs, part: 3 },
    { title: words.number, part: 1, isNumber: true },
  ]
  return [
    ...participationLines(summary, words).map((text) => ({ kind: 'text', text }) as const),
    ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : []),
    ...(groups.some(([name]) => name === pool) ? [{ kind: 'text', look: 'quiet', text: words.pooled } as const] : []),
    ...(expected.length > 0 ? [{ kind: 'facts', facts: expected } as const] : []),
  ]
}
