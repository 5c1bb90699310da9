import type { TextLook } from '@samtavle/shared/summary/blocks/block'
import type { Setting } from './sheet.ts'

/** How each kind of text is set. Sizes in points. */
export const headings: Record<1 | 2 | 3 | 4, Setting> = {
  1: { font: 'bold', size: 26, lineFactor: 1.15, before: 6, after: 14 },
  2: { font: 'bold', size: 18, lineFactor: 1.2, colour: 'accent', before: 34, after: 8 },
  3: { font: 'bold', size: 12.5, lineFactor: 1.25, before: 18, after: 4 },
  4: { font: 'bold', size: 10.5, lineFactor: 1.3, colour: 'muted', before: 12, after: 4 },
}

const body: Setting = { font: 'regular', size: 10.5, after: 6 }

export const looks: Record<TextLook | 'body', Setting> = {
  body,
  kicker: { ...body, font: 'bold', colour: 'accent', after: 2 },
  promise: { ...body, font: 'bold', size: 13, lineFactor: 1.35, colour: 'accent', after: 0 },
  lead: { ...body, font: 'medium', size: 12.5, lineFactor: 1.35, after: 8 },
  quiet: { ...body, colour: 'muted' },
  withheld: { ...body, colour: 'muted' },
}

export const entry: Setting = { font: 'regular', size: 10.5, before: 3, after: 2 }
export const numberedEntry: Setting = { ...entry, font: 'medium', before: 8 }
export const fact: Setting = { font: 'regular', size: 9.5, after: 1 }
export const note: Setting = { font: 'regular', size: 10.5, lineFactor: 1.35, before: 5, after: 3, indent: 12 }
export const tableHead: Setting = { font: 'bold', size: 9, lineFactor: 1.3, colour: 'muted' }
export const tableText: Setting = { font: 'regular', size: 9.5, lineFactor: 1.35 }
export const tableRemark: Setting = { font: 'medium', size: 8.5, lineFactor: 1.35, colour: 'warn' }
