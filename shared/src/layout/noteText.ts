import { noteSize } from './grid.ts'

/** Room around the text of a note. */
export const notePadding = { side: 14, top: 13, bottom: 16 } as const

/** From the usual size down to the smallest that is still easy to read; then the note grows instead. */
const fontSizes = [17, 16, 15, 14, 13] as const
const lineFactor = 1.3

/** The text of a card broken into lines at the size that fits. */
export interface FittedText {
  fontSize: number
  lineHeight: number
  lines: string[]
  height: number
}

/** Answers with the width of a text in board units at a font size. */
export type Measure = (text: string, fontSize: number) => number

/** Breaks a text to the width of a note, as large as fits in `height`; long words may make it smaller, not wider. */
export function fitText(text: string, height: number, measure: Measure): FittedText {
  const width = noteSize.width - 2 * notePadding.side
  let fitted: FittedText | null = null
  for (const fontSize of fontSizes) {
    const widthOf = (part: string) => measure(part, fontSize)
    const wordsFit = text.split(/\s+/).every((word) => widthOf(word) <= width)
    const lineHeight = Math.round(fontSize * lineFactor)
    const lines = breakLines(text, width, widthOf)
    fitted = { fontSize, lineHeight, lines, height: lines.length * lineHeight }
    if (wordsFit && fitted.height <= height) break
  }
  return fitted as FittedText
}

/**
 * How high the text is that {@link fitText} makes of this one when that is higher than `height`; else no higher than it.
 * The smallest size alone decides, and nothing is kept: of thousands of cards only the height is needed at once.
 */
export function leastTextHeight(text: string, measure: Measure): number {
  const fontSize = fontSizes[fontSizes.length - 1] as number
  const width = noteSize.width - 2 * notePadding.side
  const widthOf = (part: string) => measure(part, fontSize)
  return countLines(text, width, widthOf) * Math.round(fontSize * lineFactor)
}

/** As many lines as {@link breakLines} makes. */
function countLines(text: string, width: number, widthOf: (text: string) => number): number {
  const space = widthOf(' ')
  let lines = 1
  let filled = -1
  let start = 0
  for (let end = 0; end <= text.length; end++) {
    const sign = text.charCodeAt(end)
    if (end < text.length && sign !== 32 && sign !== 10) continue
    const word = text.slice(start, end)
    const wide = widthOf(word)
    const longer = filled < 0 ? wide : filled + space + wide
    if (longer <= width) filled = longer
    else {
      const pieces = wide <= width ? [word] : breakWord(word, width, widthOf)
      lines += pieces.length - (filled > 0 ? 0 : 1)
      filled = wide <= width ? wide : widthOf(pieces.at(-1) ?? '')
    }
    if (sign === 10) {
      lines++
      filled = -1
    }
    start = end + 1
  }
  return lines
}

/** Adds up the widths of words rather than measuring lines: the words of a board are few, its lines are all different. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const space = widthOf(' ')
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line: string | null = null
    let filled = 0
    for (const word of paragraph.split(' ')) {
      const longer: number = line === null ? widthOf(word) : filled + space + widthOf(word)
      if (longer <= width) {
        line = line === null ? word : `${line} ${word}`
        filled = longer
        continue
      }
      if (line !== null && line !== '') lines.push(line)
      const pieces = breakWord(word, width, widthOf)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      filled = widthOf(line)
    }
    return [...lines, line ?? '']
  })
}

const graphemes = new Intl.Segmenter()

/** Cuts a word that is wider than a line, with a hyphen between letters; an emoji of several parts stays whole. */
function breakWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word]
  const signs = [...graphemes.segment(word)].map(({ segment }) => segment)
  const pieces: string[] = []
  let start = 0
  for (let end = 1; end < signs.length; end++) {
    if (widthOf(`${signs.slice(start, end + 1).join('')}-`) <= width) continue
    const cut = syllableBefore(signs, start, end)
    const piece = signs.slice(start, cut).join('')
    pieces.push(/\p{L}$/u.test(piece) ? `${piece}-` : piece)
    start = cut
    end = Math.max(end - 1, cut)
  }
  return [...pieces, signs.slice(start).join('')]
}

/** How many signs are left over on a line, so that the next one begins with a syllable. */
const mostLeftOver = 4

/**
 * Where to cut a word whose line is full at `end`: before one consonant that a vowel follows, as Norwegian divides words,
 * when there is such a place near; otherwise right there.
 */
function syllableBefore(signs: readonly string[], start: number, end: number): number {
  for (let at = end; at > Math.max(start + 2, end - mostLeftOver - 1); at--) {
    if (isConsonant(signs[at]) && isVowel(signs[at + 1]) && isLetter(signs[at - 1])) return at
  }
  return end
}

const isLetter = (sign = ''): boolean => /^\p{L}/u.test(sign)
const isVowel = (sign = ''): boolean => /^[aeiouyæøåäö]/i.test(sign.normalize('NFD'))
const isConsonant = (sign = ''): boolean => /^[b-df-hj-np-tv-xz]/i.test(sign)
