import { freeTextBox, freeTextPadding, layFreeText, pictureBox } from '../layout/fixtures.ts'
import type { Card } from '../schema/card.ts'
import type { SummaryWords } from '../summary/words/nb.ts'
import { colours } from './colours.ts'
import { type Svg, svg } from './svg.ts'
import { cutTo, textWidth } from './textWidth.ts'

export interface DrawnCard {
  drawing: Svg
  /** In board units; a note grows downward around a long text. */
  width: number
  height: number
}

/** Draws a free text as it stands on the board; of a picture its frame, with what it shows. */
export function drawFixture(card: Card, [x, y]: readonly [x: number, y: number], words: SummaryWords): DrawnCard {
  return card.image ? drawFrame(card, pictureBox(card.image, card.size), x, y, words) : drawFreeText(card, x, y)
}

function drawFreeText({ text, size }: Card, x: number, y: number): DrawnCard {
  const laid = layFreeText(text, size, textWidth)
  const first = y + freeTextPadding.top + (laid.lineHeight + laid.fontSize * 0.7) / 2
  const lines = laid.lines.map(
    (line, i) => svg`<tspan x="${x + freeTextPadding.side}" y="${first + i * laid.lineHeight}">${line}</tspan>`,
  )
  const drawing = svg`<text font-weight="500" xml:space="preserve" font-size="${laid.fontSize}">${lines}</text>
`
  return { drawing, ...freeTextBox(laid) }
}

const captionSize = 14

function drawFrame(
  { text }: Card,
  { width, height }: { width: number; height: number },
  x: number,
  y: number,
  words: SummaryWords,
): DrawnCard {
  const caption = text ? `${words.kinds.image}: ${text.replace(/\s+/g, ' ')}` : words.kinds.image
  const shown: Svg = svg`<text font-size="${captionSize}" fill="${colours.muted}" x="${x + 12}" y="${y + 26}">${cutTo(width - 24, caption, captionSize)}</text>`
  const drawing = svg`<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${colours.area}" stroke="${colours.edge}"/>${shown}</g>
`
  return { drawing, width, height }
}
