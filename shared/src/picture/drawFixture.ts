import { freeTextBox, freeTextPadding, layFreeText, pictureBox } from '../layout/fixtures.ts'
import type { Rect } from '../schema/area.ts'
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

/** Draws a free text as it stands on the board; a picture from its address, or its frame with what it shows. */
export function drawFixture(
  card: Card,
  [x, y]: readonly [x: number, y: number],
  imageAddress: string | null,
  words: SummaryWords,
): DrawnCard {
  if (!card.image) return drawFreeText(card, x, y)
  const { width, height } = pictureBox(card.image, card.size)
  const rect: Rect = [x, y, width, height]
  const drawing = imageAddress === null ? drawFrame(card, rect, words) : drawImage(card, rect, imageAddress)
  return { drawing, width, height }
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

function drawFrame({ text }: Card, [x, y, width, height]: Rect, words: SummaryWords): Svg {
  const caption = text ? `${words.kinds.image}: ${text.replace(/\s+/g, ' ')}` : words.kinds.image
  const shown: Svg = svg`<text font-size="${captionSize}" fill="${colours.muted}" x="${x + 12}" y="${y + 26}">${cutTo(width - 24, caption, captionSize)}</text>`
  return svg`<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${colours.area}" stroke="${colours.edge}"/>${shown}</g>
`
}

const drawImage = ({ text }: Card, [x, y, width, height]: Rect, address: string): Svg =>
  svg`<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="${address}">${text ? svg`<title>${text}</title>` : ''}</image>
`
