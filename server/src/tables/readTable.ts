import { suggestMapping, type TableMapping } from '@samtavle/shared/file/tableNotes'
import { decodeText } from './decodeText.ts'
import { delimitedRows } from './delimitedRows.ts'
import { type TableProblem, TableRefused } from './tableRefused.ts'
import { type Workbook, workbookRows } from './workbookRows.ts'

/** A file as a table, or why it is none. */
export type TableCheck = (Workbook & { suggested: TableMapping }) | { problem: TableProblem }

/** Reads a file from outside as a table, whatever it calls itself: what it is shows in its first bytes. `sheet`: of a workbook, from 0. */
export function readTable(bytes: Uint8Array, sheet: number): TableCheck {
  try {
    const table = tableIn(bytes, sheet)
    if (table.rows.length === 0) throw new TableRefused('empty-table')
    return { ...table, suggested: suggestMapping(table.rows) }
  } catch (failure) {
    if (failure instanceof TableRefused) return { problem: failure.problem }
    throw failure
  }
}

function tableIn(bytes: Uint8Array, sheet: number): Workbook {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return workbookRows(bytes, sheet)
  // Old workbooks, and new ones behind a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableRefused('old-workbook')
  const { rows, numbers } = delimitedRows(decodeText(bytes))
  return { sheets: [], sheet: 0, rows, numbers }
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)
