import type { Area, Rect } from '../schema/area.ts'
import type { Place } from '../schema/card.ts'
import type { AreaId } from '../schema/ids.ts'

/** Sizes in board units. Notes of an area stand in columns under its header, with `gap` between them. */
export const noteSize = { width: 168, height: 128 } as const
export const gap = 16
export const areaPadding = 24
/** Height of an area's title and prompt, padding included. */
export const areaHeader = 96
/** Empty board between areas. */
export const areaGap = 48

const columnStep = noteSize.width + gap
const rowStep = noteSize.height + gap

/** `[width, height]` of a roomy area for n notes: never less than four columns and two rows, and wider than high. */
export function areaSizeFor(n: number): [width: number, height: number] {
  const columns = Math.max(4, Math.ceil(Math.sqrt((n * 1.6 * rowStep) / columnStep)))
  const rows = Math.max(2, Math.ceil(n / columns))
  return [2 * areaPadding + columns * columnStep - gap, areaHeader + areaPadding + rows * rowStep - gap]
}

/** How many notes fit beside each other; a note wider than its area still gets a column. */
function columnsIn([, , width]: Rect): number {
  return Math.max(1, Math.floor((width - 2 * areaPadding + gap) / columnStep))
}

/**
 * Places for n more notes in an area, in reading order: the first ones in its grid that touch no taken place. They go on
 * below the area when it is full; {@link grownRects} then makes room. Places in other areas are ignored.
 */
export function freePlaces(area: Pick<Area, 'id' | 'rect'>, taken: readonly Place[], n: number): Place[] {
  const columns = columnsIn(area.rect)
  const blocked = new Set(taken.filter(([areaId]) => areaId === area.id).flatMap((place) => cellsUnder(place, columns)))
  const free: Place[] = []
  for (let cell = 0; free.length < n; cell++) {
    if (blocked.has(cell)) continue
    const column = cell % columns
    const row = (cell - column) / columns
    free.push([area.id, areaPadding + column * columnStep, areaHeader + row * rowStep])
  }
  return free
}

/** Numbers of the grid cells, counted in reading order, that a note at this place covers or comes closer to than half a gap. */
function cellsUnder([, x, y]: Place, columns: number): number[] {
  const [firstColumn, lastColumn] = stepsTouched(x - areaPadding, noteSize.width, columnStep)
  const [firstRow, lastRow] = stepsTouched(y - areaHeader, noteSize.height, rowStep)
  const cells: number[] = []
  for (let row = Math.max(0, firstRow); row <= lastRow; row++) {
    for (let column = Math.max(0, firstColumn); column <= Math.min(columns - 1, lastColumn); column++) {
      cells.push(row * columns + column)
    }
  }
  return cells
}

/** First and last cell along one direction that are nearer than half a gap to what begins at `from` and is `size` long. */
function stepsTouched(from: number, size: number, step: number): [first: number, last: number] {
  const reach = size + gap / 2
  return [Math.floor((from - reach) / step) + 1, Math.ceil((from + reach) / step) - 1]
}

/** Where new areas go on an empty board: two or three in a row, each with room for so many notes, at least four by two. */
export function rectsInRows(counts: readonly number[]): Rect[] {
  const perRow = counts.length === 4 ? 2 : 3
  const rects: Rect[] = []
  let [x, y, rowHeight] = [0, 0, 0]
  for (const [i, count] of counts.entries()) {
    if (i > 0 && i % perRow === 0) [x, y, rowHeight] = [0, y + rowHeight + areaGap, 0]
    const [width, height] = areaSizeFor(count)
    rects.push([x, y, width, height])
    x += width + areaGap
    rowHeight = Math.max(rowHeight, height)
  }
  return rects
}

/** The rectangle of an area after it has grown downward around notes at these places; never smaller than before. */
export function grownRect({ id, rect }: Area, places: readonly Place[]): Rect {
  const [x, y, width, height] = rect
  const bottoms = places.filter(([areaId]) => areaId === id).map(([, , top]) => top + noteSize.height + areaPadding)
  return [x, y, width, bottoms.reduce((most, bottom) => Math.max(most, bottom), height)]
}

/**
 * The rectangles that change when an area grows around its notes: its own, and those of the live areas below it that
 * have to move down. Nothing when its notes fit.
 */
export function grownRects(areas: readonly Area[], areaId: AreaId, places: readonly Place[]): Map<AreaId, Rect> {
  const area = areas.find(({ id }) => id === areaId)
  if (!area) return new Map()
  const rect = grownRect(area, places)
  return rect[3] === area.rect[3] ? new Map() : pushDown(areas, areaId, rect)
}

/**
 * What changes when an area gets a new, higher rectangle: areas below that it would now touch, and those that they would
 * touch, move down just far enough. Areas that lay over each other before keep doing so: somebody wanted that.
 */
export function pushDown(areas: readonly Area[], areaId: AreaId, rect: Rect): Map<AreaId, Rect> {
  const before = new Map(areas.map((area) => [area.id, area.rect]))
  const changed = new Map<AreaId, Rect>([[areaId, rect]])
  const notAbove = areas.filter(({ id, live, rect: [, y] }) => live && id !== areaId && y >= rect[1])
  for (const other of notAbove.sort((a, b) => a.rect[1] - b.rect[1])) {
    const pushers = [...changed].filter(([id]) => !overlap(other.rect, before.get(id) ?? rect))
    const moved = below(
      other.rect,
      pushers.map(([, pusher]) => pusher),
    )
    if (moved[1] !== other.rect[1]) changed.set(other.id, moved)
  }
  return changed
}

/** The rectangle moved down until it is clear of all these, with the usual gap. */
function below(rect: Rect, above: readonly Rect[]): Rect {
  const pusher = above.find((other) => overlap(rect, other, areaGap))
  if (!pusher) return rect
  const [x, , width, height] = rect
  return below([x, pusher[1] + pusher[3] + areaGap, width, height], above)
}

/** Whether two rectangles share any surface, or come closer than `margin` above or below each other. */
function overlap(a: Rect, b: Rect, margin = 0): boolean {
  const beside = a[0] >= b[0] + b[2] || b[0] >= a[0] + a[2]
  const apart = a[1] >= b[1] + b[3] + margin || b[1] >= a[1] + a[3] + margin
  return !beside && !apart
}
