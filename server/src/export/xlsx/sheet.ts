import type { SheetData } from 'write-excel-file/node'
import { linesOf } from '../plainText.ts'

/** A value with its type: a day is a date, and text is never read as a formula. */
export type Value = string | number | Date | null

export interface Sheet {
  name: string
  columns: { title: string; width: number }[]
  rows: Value[][]
}

/** The most that a cell can hold. */
const longestCell = 32_000

/** A sheet as the writer takes it, its head in bold. */
export function sheetData(columns: Sheet['columns'], rows: readonly Value[][]): SheetData {
  const head = columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const, wrap: true }))
  return [head, ...rows.map((row) => row.map(cellOf))]
}

function cellOf(value: Value) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const }
  if (value instanceof Date) return { value, type: Date, alignVertical: 'top' as const }
  const text = linesOf(value).join('\n').slice(0, longestCell)
  return { value: text, type: String, wrap: true, alignVertical: 'top' as const }
}

/** A day `YYYY-MM-DD` as a date of the sheet. */
export const dateOf = (day: string | null): Date | null => (day ? new Date(`${day}T00:00:00Z`) : null)
