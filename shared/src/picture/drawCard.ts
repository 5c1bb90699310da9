import { noteSize } from '../layout/grid.ts'
import { type FittedText, fitText, notePadding } from '../layout/noteText.ts'
import { formatDay } from '../locale/dates.ts'
import type { Card } from '../schema/card.ts'
import { isFixture } from '../schema/fixtures.ts'
import type { Locale } from '../schema/session.ts'
import type { Colour } from '../schema/values.ts'
import type { SummaryWords } from '../summary/words/nb.ts'
import { colours, papers } from './colours.ts'
import { type DrawnCard, drawFixture } from './drawFixture.ts'
import { type Svg, svg } from './svg.ts'
import { cutTo, textWidth } from './textWidth.ts'

const labelHeight = 20
const footerLine = 18

export interface CardDrawing {
  card: Card
  /** On the board, in board units. */
  at: readonly [x: number, y: number]
  areaColour: Colour
  /** Of closed rounds; null when there were none. */
  dots: number | null
  /** Of what a picture shows; null draws its frame. */
  imageAddress: string | null
  words: SummaryWords
  locale: Locale
}

/** Draws a card as the board shows it. */
export function drawCard({ card, at, areaColour, dots, imageAddress, words, locale }: CardDrawing): DrawnCard {
  if (isFixture(card)) return drawFixture(card, at, imageAddress, words)
  const [x, y] = at
  const label = card.kind === 'note' ? '' : words.kinds[card.kind]
  const footer = footerOf(card, words, locale)
  const extra = (label ? labelHeight : 0) + footer.length * footerLine
  const room = noteSize.height - notePadding.top - notePadding.bottom - extra
  const text = fitText(card.text, room, textWidth)
  const height = noteSize.height + Math.max(0, text.height - room)
  const top = notePadding.top + (label ? labelHeight : 0)
  const paper = papers[card.colour ?? (isOutcome(card) ? 'white' : areaColour)]
  const drawing = svg`<g transform="translate(${x} ${y})"><rect width="${noteSize.width}" height="${height}" rx="3" fill="${paper}" stroke="${colours.edge}"/>${
    label
      ? svg`<text font-size="12.5" font-weight="700" fill="#4c535b" x="${notePadding.side}" y="${notePadding.top + 10}">${label}</text>`
      : ''
  }${textLines(text, top)}${footer.map((line, i) => footerText(line, height - 12 - (footer.length - 1 - i) * footerLine))}${
    dots === null ? '' : sumOfDots(dots, height)
  }</g>
`
  return { drawing, width: noteSize.width, height }
}

const isOutcome = ({ kind }: Card) => kind === 'decision' || kind === 'measure' || kind === 'problem'

function footerOf({ kind, owner, due }: Card, words: SummaryWords, locale: Locale): string[] {
  if (kind !== 'measure') return []
  return [owner ?? words.noOwner, ...(due ? [formatDay(due, locale)] : [])]
}

function textLines({ lines, fontSize, lineHeight }: FittedText, top: number): Svg {
  const first = top + (lineHeight + fontSize * 0.7) / 2
  const drawn = lines.map(
    (line, i) => svg`<tspan x="${notePadding.side}" y="${first + i * lineHeight}">${line}</tspan>`,
  )
  return svg`<text font-weight="500" xml:space="preserve" font-size="${fontSize}">${drawn}</text>`
}

const footerText = (line: string, y: number): Svg =>
  svg`<text font-size="12.5" font-weight="700" fill="#4c535b" x="${notePadding.side}" y="${y}">${cutTo(noteSize.width - 2 * notePadding.side, line, 12.5)}</text>`

const sumOfDots = (dots: number, height: number): Svg =>
  svg`<circle cx="${noteSize.width - 14}" cy="${height - 12}" r="5.5" fill="${colours.dots}"/><text font-size="15" font-weight="700" text-anchor="end" x="${noteSize.width - 24}" y="${height - 7}">${String(dots)}</text>`
