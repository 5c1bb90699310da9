import type { FontName } from '../fonts.ts'
import { isRightToLeft, linesOf } from '../plainText.ts'
import { type FontRun, fontRuns } from './fontRuns.ts'
import type { ReportDocument } from './reportDocument.ts'

/** How a text is set. Sizes in points. */
export interface TextStyle {
  font: FontName
  size: number
  /** From one base line to the next, as a part of the size. */
  lineFactor?: number
}

/** A line as it is drawn, from left to right. */
export interface Line {
  runs: FontRun[]
  width: number
  isRightToLeft: boolean
}

const graphemes = new Intl.Segmenter()

/** Breaks texts into lines, with the fonts of a document; remembers how wide words are. */
export class LineBreaker {
  readonly #doc: ReportDocument
  readonly #widths = new Map<string, number>()

  constructor(doc: ReportDocument) {
    this.#doc = doc
  }

  /** The lines of somebody's text in a column `width` points wide; an empty text has one empty line. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    return linesOf(text).flatMap((paragraph) => this.#paragraph(paragraph, style, width))
  }

  widthOf(text: string, { font, size }: TextStyle): number {
    return fontRuns(text, font).reduce((sum, run) => sum + this.#runWidth(run, size), 0)
  }

  #paragraph(text: string, style: TextStyle, width: number): Line[] {
    const rightToLeft = isRightToLeft(text)
    const words = text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => this.#pieces(word, style, width))
    const rows: string[][] = [[]]
    let used = 0
    const space = this.widthOf(' ', style)
    for (const word of words) {
      const wide = this.widthOf(word, style)
      const row = rows.at(-1) ?? []
      if (row.length > 0 && used + space + wide > width) {
        rows.push([word])
        used = wide
      } else {
        used += wide + (row.length > 0 ? space : 0)
        row.push(word)
      }
    }
    return rows.map((row) => this.#line(rightToLeft ? row.reverse() : row, style, rightToLeft))
  }

  #line(words: string[], style: TextStyle, rightToLeft: boolean): Line {
    const text = words.join(' ')
    return { runs: fontRuns(text, style.font), width: this.widthOf(text, style), isRightToLeft: rightToLeft }
  }

  /** A word that is wider than the column, cut into pieces that are not, with a hyphen between letters. */
  #pieces(word: string, style: TextStyle, width: number): string[] {
    if (this.widthOf(word, style) <= width) return [word]
    const pieces: string[] = []
    let piece = ''
    for (const { segment } of graphemes.segment(word)) {
      if (piece && this.widthOf(`${piece}${segment}-`, style) > width) {
        pieces.push(/\p{L}$/u.test(piece) ? `${piece}-` : piece)
        piece = ''
      }
      piece += segment
    }
    return [...pieces, piece]
  }

  #runWidth({ font, text }: FontRun, size: number): number {
    const key = `${font} ${size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.#doc.use(font, size).widthOfString(text)
    // Texts that are pieces of words come once each: not worth the memory.
    if (text.length > 1 && this.#widths.size < mostRemembered) this.#widths.set(key, width)
    return width
  }
}

const mostRemembered = 20_000

export const lineHeight = ({ size, lineFactor = 1.4 }: TextStyle): number => size * lineFactor
