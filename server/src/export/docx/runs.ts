import { HeadingLevel, Paragraph, TextRun } from 'docx'
import { isRightToLeft, linesOf, onOneLine } from '../plainText.ts'

/** Words of the report itself, or somebody's on one line. */
export const run = (text: string, look: { bold?: boolean; style?: string } = {}): TextRun =>
  new TextRun({ text: onOneLine(text), ...look })

/** Somebody's words with their line breaks. */
export function ownRuns(text: string, look: { bold?: boolean } = {}): TextRun[] {
  const rightToLeft = isRightToLeft(text)
  return linesOf(text).map(
    (line, i) => new TextRun({ text: line, ...look, rightToLeft, ...(i > 0 ? { break: 1 } : {}) }),
  )
}

/** A paragraph of somebody's words, in the direction that they are written in. */
export const ownParagraph = (text: string, style: string, keepNext = false): Paragraph =>
  new Paragraph({ style, keepNext, bidirectional: isRightToLeft(text), children: ownRuns(text) })

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

export const heading = (level: keyof typeof levels, text: string): Paragraph =>
  new Paragraph({ heading: levels[level], bidirectional: isRightToLeft(text), children: [run(text)] })

/** A heading of the front page: one level below the title for those who navigate by headings, but not in the contents. */
export const smallHeading = (text: string): Paragraph =>
  new Paragraph({ style: 'FrontHeading', outlineLevel: 1, children: [run(text)] })
