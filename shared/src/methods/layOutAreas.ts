import { areaGap, areaHeader, areaPadding, gap, noteSize } from '../layout/grid.ts'
import type { Rect } from '../schema/area.ts'

/** How much room an area has: notes beside and below each other. */
export interface Room {
  columns: number
  rows: number
}

/** A screen in a meeting room, in CSS pixels. A board should be as large on it as can be. */
export const wall = { width: 1920, height: 1080 } as const

const widthOf = ({ columns }: Room) => 2 * areaPadding + columns * (noteSize.width + gap) - gap
const heightOf = ({ rows }: Room) => areaHeader + areaPadding + rows * (noteSize.height + gap) - gap

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const rowWidth = (row: readonly Room[]) => sum(row.map(widthOf)) + (row.length - 1) * areaGap
const rowHeight = (row: readonly Room[]) => Math.max(...row.map(heightOf))

/**
 * Rectangles for areas in reading order, in rows that all begin and end at the same edges. Of all ways to break the order
 * into rows it takes the one that is largest and most even on a {@link wall}.
 */
export function layOutAreas(rooms: readonly Room[]): Rect[] {
  const ways = waysToBreak(rooms)
  const rows = ways.reduce((best, way) => (worth(way) > worth(best) ? way : best), [[...rooms]])
  const width = Math.max(...rows.map(rowWidth))
  return rows.flatMap((row, i) => {
    const y = sum(rows.slice(0, i).map(rowHeight)) + i * areaGap
    return justified(row, width).map(([x, wide]): Rect => [x, y, wide, rowHeight(row)])
  })
}

/** All ways to break a sequence into rows. */
function waysToBreak<Item>([first, ...rest]: readonly Item[]): Item[][][] {
  if (first === undefined) return [[]]
  if (rest.length === 0) return [[[first]]]
  return waysToBreak(rest).flatMap(([row = [], ...rows]) => [
    [[first], row, ...rows],
    [[first, ...row], ...rows],
  ])
}

/** The scale at which it fits the wall, less what has to be stretched to make it even. */
function worth(rows: readonly Room[][]): number {
  const widths = rows.map(rowWidth)
  const width = Math.max(...widths)
  const height = sum(rows.map(rowHeight)) + (rows.length - 1) * areaGap
  const slack = 1 - sum(widths) / (width * rows.length)
  return Math.min(wall.width / width, wall.height / height) - slack
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
