import type * as Y from 'yjs'
import { type Area, readAreas } from './area.ts'
import { moveCard, type Place, readCards } from './card.ts'
import { rootMap } from './entity.ts'
import type { AreaId } from './ids.ts'

/**
 * Where a place is on the board, as `[x, y]`. Dead areas count too, as long as they are there: a card whose area has been
 * taken away stays where everybody sees it.
 */
export function onBoard([areaId, x, y]: Place, areas: readonly Area[]): [x: number, y: number] {
  const area = areas.find(({ id }) => id === areaId)
  return area ? [area.rect[0] + x, area.rect[1] + y] : [x, y]
}

/** Removes an area for good. The places relative to it become places on the board at the same moment, so that no card jumps. */
export function purgeArea(doc: Y.Doc, areaId: AreaId, origin: unknown): void {
  doc.transact(() => {
    const areas = readAreas(doc)
    for (const { id, place } of readCards(doc)) {
      if (place[0] === areaId) moveCard(doc, id, [null, ...onBoard(place, areas)], origin)
    }
    rootMap(doc, 'areas').delete(areaId)
  }, origin)
}
