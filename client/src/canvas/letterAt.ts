import type { Point } from '../actions/camera.ts'
import type { CardLook } from '../painting/cardLook.ts'
import { runsFromRight } from '../painting/groundPicture.ts'
import type { Measure } from './noteText.ts'

/** Where the caret belongs in a card's text when one points at `at`, in board units from the card's corner. */
export function letterAt(
  { text: fitted, inset }: Pick<CardLook, 'text' | 'inset'>,
  text: string,
  at: Point,
  measure: Measure,
): number {
  const { lines, lineHeight, fontSize } = fitted
  const row = Math.floor((at.y - inset.top) / lineHeight)
  if (row < 0) return 0
  if (row >= lines.length || runsFromRight(text)) return text.length
  const [start, line] = startOf(lines, row, text)
  let taken = 0
  for (const letter of line) {
    const width = measure(line.slice(0, taken + letter.length), fontSize)
    const half = measure(letter, fontSize) / 2
    if (inset.side + width - half > at.x) break
    taken += letter.length
  }
  return start + taken
}

/** Where a letter of a card's text begins, in board units from the card's corner; `height`: of its line. */
export function letterBox(
  { text: fitted, inset, width }: Pick<CardLook, 'text' | 'inset' | 'width'>,
  text: string,
  letter: number,
  measure: Measure,
): Point & { height: number } {
  const { lines, lineHeight, fontSize } = fitted
  let row = 0
  while (row + 1 < lines.length && startOf(lines, row + 1, text)[0] <= letter) row++
  const [start, line] = startOf(lines, row, text)
  const before = measure(line.slice(0, Math.max(0, letter - start)), fontSize)
  const x = runsFromRight(text) ? width - inset.side - before : inset.side + before
  return { x, y: inset.top + row * lineHeight, height: lineHeight }
}

/** Where a line begins in the text, and what of the text is on it: a hyphen at its end may have been added. */
function startOf(lines: readonly string[], row: number, text: string): [start: number, line: string] {
  let start = 0
  for (const [i, shown] of lines.entries()) {
    const line = text.startsWith(shown, start) ? shown : shown.slice(0, -1)
    if (i === row) return [start, line]
    start += line.length
    if (text[start] === ' ' || text[start] === '\n') start++
  }
  return [text.length, '']
}
