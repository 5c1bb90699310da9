import * as v from 'valibot'
import { limits } from '../schema/limits.ts'

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.importedTable.columns - 1))

/** How the columns of a table become notes. */
export const tableMapping = v.object({
  /** Whether the first row says what the columns are. */
  heading: v.boolean(),
  /** The column of the texts; `cells`: every cell is a note, and its column's heading is its area. */
  text: v.union([column, v.literal('cells')]),
  area: v.nullable(column),
  theme: v.nullable(column),
})
export type TableMapping = v.InferOutput<typeof tableMapping>

/** A note from a table; `area` and `theme` are titles, '' for none. */
export interface TableNote {
  text: string
  area: string
  theme: string
}

/** A row, counted from 1 as the file has it, of which no note was made. */
export interface SkippedRow {
  row: number
  why: 'empty' | 'too-long'
}

/** A table from a file: rows in which something is said, and which row of the file each of them is, from 1. */
export interface Table {
  rows: readonly (readonly string[])[]
  numbers: readonly number[]
}

/** The notes that a table comes to, and what does not become one. */
export function notesFrom(
  { rows, numbers }: Table,
  mapping: TableMapping,
): { notes: TableNote[]; skipped: SkippedRow[] } {
  const first = mapping.heading ? 1 : 0
  const headings = mapping.heading ? (rows[0] ?? []) : []
  const made = rows.slice(first).map((cells, i) => notesOfRow(cells, headings, mapping, numbers[i + first] ?? 0))
  return { notes: made.flatMap(({ notes }) => notes), skipped: made.flatMap(({ skipped }) => skipped) }
}

function notesOfRow(
  cells: readonly string[],
  headings: readonly string[],
  { text, area, theme }: TableMapping,
  row: number,
): { notes: TableNote[]; skipped: SkippedRow[] } {
  const at = (index: number | null) => (index === null ? '' : titleFrom(cells[index] ?? ''))
  const texts =
    text === 'cells'
      ? cells.map((cell, i) => ({ text: cell.trim(), area: titleFrom(headings[i] ?? ''), theme: '' }))
      : [{ text: (cells[text] ?? '').trim(), area: at(area), theme: at(theme) }]
  const said = texts.filter((note) => note.text !== '')
  const notes = said.filter((note) => note.text.length <= limits.text)
  if (said.length === 0) return { notes, skipped: [{ row, why: 'empty' }] }
  return { notes, skipped: notes.length < said.length ? [{ row, why: 'too-long' }] : [] }
}

/** A cell as the title of an area or a theme: one line, as long as titles may be. */
const titleFrom = (cell: string): string => [...cell.replace(/\s+/g, ' ').trim()].slice(0, 100).join('')

/** What columns are usually called where notes come from: our own files, other whiteboards, forms. */
const usualNames = {
  text: [
    'text',
    'tekst',
    'lapp',
    'note',
    'notat',
    'sticky note',
    'content',
    'innhold',
    'innspill',
    'kommentar',
    'svar',
    'idea',
    'idé',
    'title',
    'tittel',
  ],
  area: ['area', 'område', 'frame', 'ramme', 'section', 'kolonne', 'column', 'parent', 'spørsmål', 'question', 'list'],
  theme: [
    'theme',
    'tema',
    'group',
    'gruppe',
    'category',
    'kategori',
    'cluster',
    'tags',
    'tag',
    'label',
    'labels',
    'emne',
  ],
} as const

/** The mapping that a table most likely means, for somebody to look over. */
export function suggestMapping(rows: readonly (readonly string[])[]): TableMapping {
  const names = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase())
  const find = (usual: readonly string[]): number | null => {
    const found = usual.map((name) => names.indexOf(name)).find((index) => index >= 0)
    return found ?? null
  }
  const text = find(usualNames.text)
  if (text !== null) return { heading: true, text, area: find(usualNames.area), theme: find(usualNames.theme) }
  return { heading: false, text: longestColumn(rows), area: null, theme: null }
}

/** The column that says most. */
function longestColumn(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = []
  for (const cells of rows) for (const [i, cell] of cells.entries()) lengths[i] = (lengths[i] ?? 0) + cell.length
  return Math.max(0, lengths.indexOf(Math.max(...lengths)))
}
