import type { Cell, Column } from '@samtavle/shared/summary/blocks/block'
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import { isRightToLeft } from '../plainText.ts'
import { colours } from './colours.ts'
import { ownRuns, run } from './runs.ts'
import { textWidth } from './styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.accent } as const

/** A table whose head is repeated on each page that it goes on to. */
export function tableOf(columns: readonly Column[], rows: readonly Cell[][]): Table {
  const all = columns.reduce((sum, { part }) => sum + part, 0)
  const widths = columns.map(({ part }) => Math.round((part / all) * textWidth))
  return new Table({
    width: { size: textWidth, type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: strong, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(headCell) }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: columns.map((column, i) => cell(column, cells[i])) }),
      ),
    ],
  })
}

const alignmentOf = ({ isNumber }: Column) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT)

const headCell = (column: Column): TableCell =>
  new TableCell({
    borders: { bottom: strong },
    children: [new Paragraph({ style: 'TableHead', alignment: alignmentOf(column), children: [run(column.title)] })],
  })

function cell(column: Column, { text, remark }: Cell = { text: '' }): TableCell {
  const said = remark ? [new Paragraph({ style: 'TableRemark', children: [run(remark)] })] : []
  const own = new Paragraph({
    style: 'TableText',
    alignment: alignmentOf(column),
    bidirectional: isRightToLeft(text),
    children: ownRuns(text),
  })
  return new TableCell({ children: [own, ...said] })
}
