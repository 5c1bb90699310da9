import { noteSize } from '../layout/grid.ts'
import type { Area, Rect } from '../schema/area.ts'
import { type DocumentContent, isVisible } from '../schema/document.ts'
import type { CardId } from '../schema/ids.ts'
import { onBoard } from '../schema/placeOnBoard.ts'
import type { Locale } from '../schema/session.ts'
import { summaryWords } from '../summary/words/summaryWords.ts'
import { colours } from './colours.ts'
import { drawCard } from './drawCard.ts'
import type { DrawnCard } from './drawFixture.ts'
import { type DrawnLine, drawArrow, drawStroke } from './drawLine.ts'
import { type Svg, svg } from './svg.ts'
import { cutTo } from './textWidth.ts'

export interface PictureInput {
  content: Pick<DocumentContent, 'cards' | 'areas' | 'themes' | 'links' | 'strokes' | 'results'>
  title: string
  locale: Locale
  /** Addresses that hold what pictures show (`data:`), by the ids of the pictures; of others the frame is drawn. */
  images?: ReadonlyMap<string, string>
}

/** A picture of a board. */
export interface Picture {
  /** A whole SVG document: text as text, nothing active, nothing from elsewhere. */
  source: string
  /** In board units. */
  width: number
  height: number
  /** What it shows, in a sentence, for those who do not see it. */
  description: string
}

/** Board around what is on it. */
const margin = 40

interface Placed extends DrawnCard {
  id: CardId
  theme: string | null
  rect: Rect
}

/** Draws the board as everybody sees it: areas, themes, arrows and drawings, and every visible card with its whole text. */
export function boardPicture(input: PictureInput): Picture {
  const { content, title, locale } = input
  const words = summaryWords[locale]
  const areas = content.areas.filter(({ live }) => live)
  const cards = placedCards(input)
  const themes = content.themes.filter(({ live }) => live)
  const hulls = themes.flatMap((theme) => {
    const rect = around(cards.filter((card) => card.theme === theme.id).map((card) => card.rect))
    return rect ? [{ title: theme.title, rect: hullOf(rect) }] : []
  })
  const lines = linesOf(content, cards)
  const frame = around([
    ...areas.map(({ rect }) => rect),
    ...cards.map(({ rect }) => rect),
    ...hulls.map(({ rect }) => rect),
    ...lines.map(({ rect }) => rect),
  ])
  const [x, y, width, height] = grown(frame ?? [0, 0, 2 * noteSize.width, noteSize.height], margin)
  const name = title || words.untitled
  const description = [
    `${words.picture}: ${name}.`,
    words.notes(content.cards.filter((card) => isVisible(card) && card.kind === 'note').length),
    ...areas.map((area) => area.title),
  ].join(' · ')
  const { source } =
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${locale}" font-family="Inter, Noto Sans Arabic, Noto Emoji, sans-serif" fill="${colours.ink}">
<title id="title">${name}</title><desc id="description">${description}</desc>
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.board}"/>
${areas.map(drawArea)}${hulls.map(drawHull)}${lines.map(({ drawing }) => drawing)}${cards.map(({ drawing }) => drawing)}</svg>
`
  return { source, width, height, description }
}

function placedCards({ content, locale, images }: PictureInput): Placed[] {
  const words = summaryWords[locale]
  const dots = dotsOf(content.results)
  const areaOf = new Map<string | null, Area>(content.areas.map((area) => [area.id, area]))
  return content.cards.filter(isVisible).map((card) => {
    const at = onBoard(card.place, content.areas)
    const areaColour = areaOf.get(card.place[0])?.colour ?? 'yellow'
    const imageAddress = images?.get(card.image?.[0] ?? '') ?? null
    const drawn = drawCard({ card, at, areaColour, dots: dots.get(card.id) ?? null, imageAddress, words, locale })
    return { ...drawn, id: card.id, theme: card.theme, rect: [at[0], at[1], drawn.width, drawn.height] as Rect }
  })
}

function linesOf({ links, strokes, areas }: PictureInput['content'], cards: readonly Placed[]): DrawnLine[] {
  const rects = new Map(cards.map(({ id, rect }) => [id, rect]))
  const arrows = links.filter(({ kind, live }) => kind === 'arrow' && live)
  return [
    ...arrows.flatMap((link) => drawArrow(link, (card) => rects.get(card))),
    ...strokes.filter(({ live }) => live).map((stroke) => drawStroke(stroke, areas)),
  ]
}

function dotsOf(results: DocumentContent['results']): Map<CardId, number> {
  const dots = new Map<CardId, number>()
  for (const { data } of results) {
    for (const option of data.options) dots.set(option.card, (dots.get(option.card) ?? 0) + option.dots)
  }
  return dots
}

const drawArea = ({ rect: [x, y, width, height], title, prompt }: Area): Svg =>
  svg`<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${colours.area}" stroke="${colours.line}"/><text font-size="22" font-weight="700" x="${x + 24}" y="${y + 38}">${cutTo(width - 48, title, 22.5)}</text><text font-size="16" fill="${colours.muted}" x="${x + 24}" y="${y + 62}">${cutTo(width - 48, prompt.replace(/\s+/g, ' '), 16)}</text></g>
`

const drawHull = ({ rect: [x, y, width, height], title }: { rect: Rect; title: string }): Svg =>
  svg`<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${colours.accent}" fill-opacity="0.07" stroke="${colours.accent}" stroke-opacity="0.4"/><text font-size="15" font-weight="700" fill="${colours.accent}" x="${x + 12}" y="${y + 23}">${cutTo(width - 24, title, 15.5)}</text></g>
`

const hullOf = (rect: Rect): Rect => {
  const [x, y, width, height] = grown(rect, 8)
  return [x, y - 26, width, height + 26]
}

const grown = ([x, y, width, height]: Rect, by: number): Rect => [x - by, y - by, width + 2 * by, height + 2 * by]

/** The smallest rectangle around these; null around none. */
function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null
  const edge = (pick: (rect: Rect) => number, most: (a: number, b: number) => number) =>
    rects.map(pick).reduce((a, b) => most(a, b))
  const left = edge(([x]) => x, Math.min)
  const top = edge(([, y]) => y, Math.min)
  return [
    left,
    top,
    edge(([x, , width]) => x + width, Math.max) - left,
    edge(([, y, , height]) => y + height, Math.max) - top,
  ]
}
