import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import writeXlsxFile from 'write-excel-file/node'
import { cardRows } from './cardRows.ts'
import { cardSheets } from './xlsx/cardSheets.ts'
import { frontSheet } from './xlsx/frontSheet.ts'
import { type Sheet, sheetData } from './xlsx/sheet.ts'
import { agreementSheet, voteSheet } from './xlsx/voteSheet.ts'

/** The report as a workbook: what it is first, then each kind of thing on a sheet of its own, with typed cells. */
export async function summaryXlsx(summary: Summary): Promise<Uint8Array> {
  const words = summaryWords[summary.locale]
  const sheets: Sheet[] = [frontSheet(summary, words), ...cardSheets(cardRows(summary, words), words)]
  if (summary.votes) sheets.push(voteSheet(summary.votes, words))
  if (summary.agreements) sheets.push(agreementSheet(summary.agreements, words))
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.slice(0, 31),
      data: sheetData(columns, rows),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
}
