import type { Area } from './area.ts'
import type { Place } from './card.ts'

/**
 * Where a place is on the board, as `[x, y]`. Dead areas count too, as long as they are there: a card whose area has been
 * taken away stays where everybody sees it.
 */
export function onBoard([areaId, x, y]: Place, areas: readonly Area[]): [x: number, y: number] {
  const area = areas.find(({ id }) => id === areaId)
  return area ? [area.rect[0] + x, area.rect[1] + y] : [x, y]
}
