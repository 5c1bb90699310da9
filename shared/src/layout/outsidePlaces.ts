import type { Area } from '../schema/area.ts'
import type { Place } from '../schema/card.ts'
import { areaGap, areaHeader, areaPadding, freePlaces } from './grid.ts'

/** How wide the rows are on a board that has no area, in board units. */
const plainWidth = 1200

/** Places for n cards that belong to no area: in rows of their own, below all areas and as wide as they are. */
export function outsidePlaces(areas: readonly Area[], taken: readonly Place[], n: number): Place[] {
  const rects = areas.map(({ rect }) => rect)
  const left = rects.length > 0 ? Math.min(...rects.map(([x]) => x)) : 0
  const right = rects.length > 0 ? Math.max(...rects.map(([x, , width]) => x + width)) : plainWidth
  const below = rects.length > 0 ? Math.max(...rects.map(([, y, , height]) => y + height)) + areaGap : 0
  const [x, y] = [left - areaPadding, below - areaHeader]
  const rows: Pick<Area, 'id' | 'rect'> = { id: '', rect: [x, y, right - left + 2 * areaPadding, 0] }
  const inRows = taken.filter(([areaId]) => areaId === null).map((place): Place => ['', place[1] - x, place[2] - y])
  return freePlaces(rows, inRows, n).map(([, dx, dy]) => [null, x + dx, y + dy])
}
