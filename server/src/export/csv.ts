import { guardFormula } from '@samtavle/shared/file/formulaGuard'
import type { Summary } from '@samtavle/shared/summary/summary'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { balancedBidi } from './bidi.ts'
import { type CardRow, cardRows } from './cardRows.ts'

/** Spreadsheets tell by this that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** The cards of the report as CSV (RFC 4180), as the spreadsheets of the language expect it. */
export function summaryCsv(summary: Summary): string {
  const words = summaryWords[summary.locale]
  // Where a comma stands in numbers, spreadsheets divide columns by semicolons.
  const divider = summary.locale === 'en' ? ',' : ';'
  const columns = columnsOf(words)
  const rows = cardRows(summary, words).map((row) => columns.map(([, value]) => value(row)))
  const lines = [columns.map(([title]) => title), ...rows].map((cells) => cells.map(cellText).join(divider))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

type Value = string | number | null

const columnsOf = (words: SummaryWords): [title: string, value: (row: CardRow) => Value][] => [
  [words.kind, ({ kind }) => kind],
  [words.text, ({ text }) => text],
  [words.area, ({ area }) => area],
  [words.theme, ({ theme }) => theme],
  [words.dots, ({ dots }) => dots],
  [words.basis, ({ basis }) => basis],
  [words.kinds.problem, ({ wordings }) => wordings],
  [words.kinds.decision, ({ decisions }) => decisions],
  [words.kinds.measure, ({ measures }) => measures],
  [words.owner, ({ owner }) => owner],
  [words.due, ({ due }) => due],
  [words.status, ({ status }) => status],
]

/** A cell that stays text: an apostrophe in front of what would be a formula, quotes around all of it. */
function cellText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return `"${guardFormula(balancedBidi(value)).replace(/"/g, '""')}"`
}
