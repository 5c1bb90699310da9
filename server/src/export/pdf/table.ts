import type { Cell, Column } from '@samtavle/shared/summary/blocks/block'
import { colours } from '../colours.ts'
import { needsActualText } from './fontRuns.ts'
import { type Line, lineHeight } from './lines.ts'
import { tableHead, tableRemark, tableText } from './settings.ts'
import type { Element, Setting, Sheet } from './sheet.ts'

const padding = { x: 5, y: 4 } as const

/** A line of a cell with how it is set: a remark looks otherwise than the text that it is about. */
interface SetLine {
  line: Line
  setting: Setting
}

interface Place {
  x: number
  width: number
  isNumber: boolean
}

/** Draws a table; its head is said again on each page, and a row that is higher than a page goes on with the next one. */
export function drawTable(sheet: Sheet, columns: readonly Column[], rows: readonly Cell[][]): void {
  const places = placesOf(sheet, columns)
  const table = sheet.element('Table')
  const head = columns.map(({ title }, i) => linesOf(sheet, { text: title }, tableHead, places[i]))
  sheet.skip(4)
  sheet.need(heightOf(head) + 3 * lineHeight(tableText))
  headRow(sheet, table, columns, head, places)
  for (const cells of rows) {
    const row = columns.map((_, i) => linesOf(sheet, cells[i] ?? { text: '' }, tableText, places[i]))
    drawRow(sheet, table, cells, row, places, () => drawHead(sheet, head, places))
  }
  table.end()
  sheet.y += 10
}

function placesOf(sheet: Sheet, columns: readonly Column[]): Place[] {
  const all = columns.reduce((sum, { part }) => sum + part, 0)
  let x = sheet.left
  return columns.map(({ part, isNumber = false }) => {
    const place = { x, width: (part / all) * sheet.width, isNumber }
    x += place.width
    return place
  })
}

function linesOf(
  sheet: Sheet,
  { text, remark }: Cell,
  setting: Setting,
  place: Place = { x: 0, width: 0, isNumber: false },
): SetLine[] {
  const width = place.width - 2 * padding.x
  const lines = (said: string, set: Setting) =>
    sheet.breaker.lines(said, set, width).map((line) => ({ line, setting: set }))
  return [...lines(text, setting), ...(remark ? lines(remark, tableRemark) : [])]
}

const heightOfCell = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { setting }) => sum + lineHeight(setting), 0)

const heightOf = (row: readonly SetLine[][]): number => Math.max(...row.map(heightOfCell)) + 2 * padding.y

function headRow(
  sheet: Sheet,
  table: Element,
  columns: readonly Column[],
  head: SetLine[][],
  places: readonly Place[],
): void {
  const row = sheet.element('TR', {}, table)
  places.forEach((place, i) => {
    const cell = sheet.element(
      'TH',
      { title: columns[i]?.title ?? '', scope: 'Column' } as PDFKit.Mixins.StructureElementOptions,
      row,
    )
    cell.add(() => drawCell(sheet, head[i] ?? [], place))
    cell.end()
  })
  row.end()
  endRow(sheet, heightOf(head), true)
}

/** The head once more, for the eye: its cells have been told already. */
function drawHead(sheet: Sheet, head: SetLine[][], places: readonly Place[]): void {
  sheet.ornament(() => {
    for (const [i, place] of places.entries()) drawCell(sheet, head[i] ?? [], place)
  })
  endRow(sheet, heightOf(head), true)
}

function drawRow(
  sheet: Sheet,
  table: Element,
  cells: readonly Cell[],
  row: SetLine[][],
  places: readonly Place[],
  again: () => void,
): void {
  const element = sheet.element('TR', {}, table)
  const told = places.map((_, i) => {
    const text = cells[i]?.text ?? ''
    return sheet.element('TD', needsActualText(text) ? { actual: text } : {}, element)
  })
  let rest = row
  const wholePage = sheet.bottom - 120
  do {
    const height = heightOf(rest)
    const isTooHigh = sheet.y + height > sheet.bottom
    if (isTooHigh && (height < wholePage || sheet.bottom - sheet.y < 80)) {
      sheet.newPage()
      again()
    }
    const room = sheet.bottom - sheet.y - 2 * padding.y
    const now = rest.map((lines) => lines.slice(0, countThatFit(lines, room)))
    now.forEach((lines, i) => {
      const place = places[i]
      if (place && lines.length > 0) told[i]?.add(() => drawCell(sheet, lines, place))
    })
    rest = rest.map((lines, i) => lines.slice(now[i]?.length))
    endRow(sheet, heightOf(now), false)
  } while (rest.some((lines) => lines.length > 0))
  for (const cell of told) cell.end()
  element.end()
}

function countThatFit(lines: readonly SetLine[], room: number): number {
  let used = 0
  const first = lines.findIndex(({ setting }) => {
    used += lineHeight(setting)
    return used > room + 0.01
  })
  return first < 0 ? lines.length : Math.max(1, first)
}

function drawCell(sheet: Sheet, lines: readonly SetLine[], { x, width, isNumber }: Place): void {
  const inner = width - 2 * padding.x
  let y = sheet.y + padding.y
  for (const { line, setting } of lines) {
    const left = isNumber ? x + padding.x + inner - line.width : x + padding.x
    sheet.draw([line], setting, left, y, isNumber ? line.width : inner)
    y += lineHeight(setting)
  }
}

function endRow(sheet: Sheet, height: number, isHead: boolean): void {
  sheet.y += height
  sheet.ornament((doc) => {
    doc
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + sheet.width, sheet.y)
      .lineWidth(isHead ? 1 : 0.5)
      .strokeColor(isHead ? colours.accent : colours.line)
      .stroke()
  })
}
