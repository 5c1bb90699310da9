import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType, ShadingType } from 'docx'
import { colours } from './colours.ts'

const font = 'Calibri'
/** Twentieths of a point. */
const indent = 360

/** A4, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1250, bottom: 1250, left: 1300, right: 1300 },
} as const
export const textWidth = page.size.width - page.margin.left - page.margin.right

export const bulletNumbering = 'bullets'
export const stepNumbering = 'steps'

const levelStyle = { paragraph: { indent: { left: indent, hanging: indent } } }

export const numbering = {
  config: [
    {
      reference: bulletNumbering,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: levelStyle }],
    },
    {
      reference: stepNumbering,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: levelStyle },
      ],
    },
  ],
}

/** Lines a little apart, as high as their letters need. */
const lines = { line: 276, lineRule: LineRuleType.AUTO } as const

/** A heading keeps to what follows it. Sizes are half points. */
const headingStyle = (size: number, color: string, before: number, after: number) => ({
  run: { font, size, bold: true, color },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO } },
})

const paragraphStyle = (
  id: string,
  run: { size?: number; color?: string; bold?: boolean; italics?: boolean },
  paragraph: object,
) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph })

/** The styles of the document; `language` is the tag that its spelling is checked in. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, color: colours.ink, language: { value: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, ...lines } },
      },
      heading1: headingStyle(52, colours.ink, 120, 200),
      heading2: headingStyle(34, colours.accent, 480, 140),
      heading3: headingStyle(25, colours.ink, 280, 80),
      heading4: headingStyle(22, colours.muted, 200, 60),
    },
    paragraphStyles: [
      paragraphStyle('Kicker', { color: colours.accent, bold: true }, { spacing: { after: 60 } }),
      paragraphStyle('FrontHeading', { size: 25, bold: true }, { keepNext: true, spacing: { before: 320, after: 80 } }),
      paragraphStyle('Promise', { size: 27, color: colours.accent, bold: true }, boxed(colours.accentSoft)),
      paragraphStyle('Lead', { size: 26 }, { spacing: { after: 160 } }),
      paragraphStyle('Quiet', { color: colours.muted }, { spacing: { after: 100 } }),
      paragraphStyle('Withheld', { color: colours.muted, italics: true }, {}),
      paragraphStyle('Contents', { size: 34, color: colours.accent, bold: true }, { keepNext: true }),
      paragraphStyle('Entry', {}, { spacing: { before: 80, after: 40 } }),
      paragraphStyle('Fact', {}, { spacing: { after: 40 } }),
      paragraphStyle('EntryFact', { size: 20 }, { indent: { left: indent }, spacing: { after: 20 } }),
      paragraphStyle('Note', {}, noteSheet),
      paragraphStyle(
        'TableHead',
        { size: 19, color: colours.muted, bold: true },
        { keepNext: true, spacing: { after: 0 } },
      ),
      paragraphStyle('TableText', { size: 20 }, { spacing: { after: 0 } }),
      paragraphStyle('TableRemark', { size: 18, color: colours.warn }, { spacing: { after: 0 } }),
      paragraphStyle('AfterTable', { size: 8 }, { spacing: { after: 0 } }),
    ],
    characterStyles: [
      { id: 'FactName', name: 'FactName', run: { color: colours.muted } },
      { id: 'Warning', name: 'Warning', run: { color: colours.warn, bold: true } },
    ],
  }
}

const boxed = (fill: string) => ({
  shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
  border: Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [
      side,
      { style: BorderStyle.SINGLE, size: 4, space: 8, color: fill },
    ]),
  ),
  spacing: { before: 120, after: 280 },
  indent: { left: 160, right: 160 },
})

const noteSheet = {
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colours.note } },
  indent: { left: 200 },
  spacing: { before: 60, after: 100 },
  keepLines: true,
}
