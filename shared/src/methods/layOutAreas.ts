import { areaGap, areaHeader, areaPadding, gap, noteSize } from '../layout/grid.ts'
import type { Rect } from '../schema/area.ts'

/** How much room an area has: notes beside and below each other. */
export interface Room {
  columns: number
  rows: number
}

const widthOf = ({ columns }: Room) => 2 * areaPadding + columns * (noteSize.width + gap) - gap
const heightOf = ({ rows }: Room) => areaHeader + areaPadding + rows * (noteSize.height + gap) - gap

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const rowWidth = (row: readonly Room[]) => sum(row.map(widthOf)) + (row.length - 1) * areaGap
const rowHeight = (row: readonly Room[]) => Math.max(...row.map(heightOf))

/** Rectangles for rows of areas, in reading order: all rows begin and end at the same edges, all areas of a row are as high. */
export function layOutAreas(rows: readonly (readonly Room[])[]): Rect[] {
  const width = Math.max(...rows.map(rowWidth))
  return rows.flatMap((row, i) => {
    const y = sum(rows.slice(0, i).map(rowHeight)) + i * areaGap
    return justified(row, width).map(([x, wide]): Rect => [x, y, wide, rowHeight(row)])
  })
}

/** Left edge and width of each area of a row that is stretched to `width`, wide ones more than narrow ones. */
function justified(row: readonly Room[], width: number): [x: number, width: number][] {
  const columns = sum(row.map((room) => room.columns))
  const spare = width - rowWidth(row)
  let x = 0
  return row.map((room) => {
    const wide = widthOf(room) + (spare * room.columns) / columns
    const left = x
    x += wide + areaGap
    return [Math.round(left), Math.round(left + wide) - Math.round(left)]
  })
}
