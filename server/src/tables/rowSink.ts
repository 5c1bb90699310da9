import { unguardFormula } from '@samtavle/shared/file/formulaGuard'
import { limits } from '@samtavle/shared/schema/limits'
import { TableRefused } from './tableRefused.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no note has
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Gathers the rows of a table as they are read, and stops at the first one too many. Rows in which nothing is said are left out. */
export class RowSink {
  readonly rows: string[][] = []
  /** Which row of the file each of them is, from 1. */
  readonly numbers: number[] = []
  #read = 0
  #letters = 0
  #row: string[] = []

  /** The cell at a place of the row that is being read, counted from 0; places between are empty. */
  cell(at: number, text: string): void {
    // One text may be in any number of cells: what they say together is counted, not what the file holds.
    this.#letters += text.length
    if (this.#letters > limits.importedTable.unpackedBytes) throw new TableRefused('too-large')
    if (at >= limits.importedTable.columns) {
      if (text.trim() === '') return
      throw new TableRefused('too-many-columns')
    }
    while (this.#row.length < at) this.#row.push('')
    this.#row[at] = unguardFormula(text.replace(unwritable, '').replace(/\r\n?/g, '\n'))
  }

  /** How many cells the row has so far. */
  get width(): number {
    return this.#row.length
  }

  /** `number`: where the file itself says which row it was. */
  endRow(number = this.#read + 1): void {
    this.#read = number
    const row = this.#row
    this.#row = []
    if (row.every((cell) => cell.trim() === '')) return
    if (this.rows.length >= limits.importedTable.rows) throw new TableRefused('too-many-rows')
    this.rows.push(row)
    this.numbers.push(number)
  }
}
