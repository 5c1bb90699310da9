import type { Picture } from '../schema/card.ts'
import type { FixtureSize } from '../schema/fixtures.ts'
import { breakLines, type FittedText, type Measure } from './noteText.ts'

/** How large the letters of a free text are, in board units. */
export const freeTextSizes: Readonly<Record<FixtureSize, number>> = { small: 18, medium: 28, large: 44 }
/** A free text is as wide as its lines, which are no longer than this. */
export const widestFreeText = 640
/** Room around a free text, by which it is taken hold of. */
export const freeTextPadding = { side: 6, top: 4, bottom: 4 } as const

const lineFactor = 1.25
/** A text that is being begun can be seen and hit too. */
const narrowestFreeText = 24

/** A free text in lines, and how wide the widest of them is. */
export interface FreeText extends FittedText {
  width: number
}

/** Lays out a free text: lines end where its writer ended them, and where they would be too long. */
export function layFreeText(text: string, size: FixtureSize, measure: Measure): FreeText {
  const fontSize = freeTextSizes[size]
  const lineHeight = Math.round(fontSize * lineFactor)
  const widthOf = (part: string) => measure(part, fontSize)
  const lines = breakLines(text, widestFreeText, widthOf)
  const width = Math.ceil(Math.max(narrowestFreeText, ...lines.map(widthOf)))
  return { fontSize, lineHeight, lines, height: lines.length * lineHeight, width }
}

/** How wide and high a free text is on the board, room around it included. */
export function freeTextBox({ width, height }: FreeText): { width: number; height: number } {
  const { side, top, bottom } = freeTextPadding
  return { width: width + 2 * side, height: height + top + bottom }
}

/** The longer side of a picture, in board units. */
const pictureSides: Readonly<Record<FixtureSize, number>> = { small: 200, medium: 400, large: 760 }
/** A picture of one line of pixels can be seen and hit too. */
const leastSide = 24

/** How wide and high a picture is on the board. */
export function pictureBox([, width, height]: Picture, size: FixtureSize): { width: number; height: number } {
  const scale = pictureSides[size] / Math.max(width, height)
  const side = (pixels: number) => Math.max(leastSide, Math.round(pixels * scale))
  return { width: side(width), height: side(height) }
}
