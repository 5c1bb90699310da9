import { areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import type { Card, Place } from '@samtavle/shared/schema/card'
import type { AreaId, CardId } from '@samtavle/shared/schema/ids'
import type { Content } from '../connection/content.ts'
import type { ActionContext } from './action.ts'
import { type Box, grown, overlaps } from './camera.ts'
import type { Geometry } from './geometry.ts'
import { beginNote } from './newNote.ts'
import { cornerOf, liveAreas } from './placing.ts'

const columnStep = noteSize.width + gap
const rowStep = noteSize.height + gap
/** How far to the right the search goes outside of areas: further off one would not look for the next note. */
const columnsOutside = 2

/** Goes on from a card that has been written to a new note after it. */
export function nextNote(context: ActionContext, cardId: CardId): void {
  const content = context.board.state.get().document?.content.store.get()
  const card = content?.cards.get(cardId)
  if (content && card && card.text.trim() !== '') beginNote(context, placeAfter(card, content, context.geometry))
}

/**
 * The first free place after a card in its area, in reading order: to the right of it as far as the area reaches, then the
 * rows below, also below the area, which grows. Outside of areas it is beside the card or below it.
 */
export function placeAfter(card: Card, content: Content, geometry: Geometry): Place {
  const start = cornerOf(card, content)
  const area = liveAreas(content).find(({ id }) => id === card.place[0])
  const left = area ? area.rect[0] + areaPadding : start.x
  const right = area ? area.rect[0] + area.rect[2] - areaPadding : start.x + columnsOutside * columnStep
  for (let row = 0; ; row++) {
    const first = row === 0 ? start.x + columnStep : left
    const y = start.y + row * rowStep
    for (let x = first; x + noteSize.width <= right || (row > 0 && x === first); x += columnStep) {
      if (!isFree({ x, y, ...noteSize }, area?.id ?? null, content, geometry)) continue
      const [fromX, fromY] = area?.rect ?? [0, 0]
      return [area?.id ?? null, Math.round(x - fromX), Math.round(y - fromY)]
    }
  }
}

/** Whether nothing is nearer than half a gap. Other areas are in the way of what lies in none; of an area they move out. */
function isFree(box: Box, areaId: AreaId | null, content: Content, geometry: Geometry): boolean {
  // What only touches it is found too.
  const reach = grown(box, gap / 2 - 1)
  const others = liveAreas(content).filter(({ id }) => id !== areaId)
  const areasOfCards = geometry.cardsWithin(reach).map((cardId) => content.cards.get(cardId)?.place[0])
  if (areaId) return areasOfCards.every((inArea) => others.some(({ id }) => id === inArea))
  const areas = others.flatMap(({ id }) => geometry.areaBox(id) ?? [])
  return areasOfCards.length === 0 && !areas.some((area) => overlaps(area, reach))
}
