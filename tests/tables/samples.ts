import { readTable, type TableCheck } from '@samtavle/server/tables/readTable'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** The rows of a file, or the name of what is wrong with it. */
export function rowsOf(file: string | Uint8Array, sheet = 0): string[][] | string {
  const check: TableCheck = readTable(typeof file === 'string' ? strToU8(file) : file, sheet)
  return 'problem' in check ? check.problem : check.rows
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook with one sheet of this XML, and more parts or others where they are given. */
export function workbook(rows: string, more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Ark 1" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  }
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(bytes) as Zippable, { level: 9 })
}

/** A row of texts that stand in the sheet itself. */
export const inlineRow = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
