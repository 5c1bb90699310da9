import { freePlaces, grownRects } from '@samtavle/shared/layout/grid'
import { outsidePlaces } from '@samtavle/shared/layout/outsidePlaces'
import { type Area, readAreas, updateArea } from '@samtavle/shared/schema/area'
import { cardValues, createCard, moveCard, type NewCard, type Place } from '@samtavle/shared/schema/card'
import { eachEntity, readValue } from '@samtavle/shared/schema/entity'
import type { AreaId } from '@samtavle/shared/schema/ids'
import * as v from 'valibot'
import type * as Y from 'yjs'
import { serverOrigin } from '../boardState.ts'

/** Puts new cards on the next free places of a live area, which grows as needed; without one, below all areas. */
export function placeCards(doc: Y.Doc, areaId: AreaId | null, cards: readonly Omit<NewCard, 'place'>[]): void {
  const areas = readAreas(doc).filter(({ live }) => live)
  const area = areas.find(({ id }) => id === areaId)
  const taken = takenPlaces(doc)
  const places = area ? freePlaces(area, taken, cards.length) : outsidePlaces(areas, taken, cards.length)
  cards.forEach((card, i) => {
    const place = places[i]
    if (place) createCard(doc, { ...card, place }, serverOrigin)
  })
  if (area) growArea(doc, areas, area, [...taken, ...places])
}

/** Moves a card to the next free place of a live area, which grows as needed. */
export function moveToArea(doc: Y.Doc, areaId: AreaId, cardId: string): void {
  const areas = readAreas(doc).filter(({ live }) => live)
  const area = areas.find(({ id }) => id === areaId)
  const taken = takenPlaces(doc)
  const [place] = area ? freePlaces(area, taken, 1) : []
  if (!area || !place) return
  moveCard(doc, cardId, place, serverOrigin)
  growArea(doc, areas, area, [...taken, place])
}

function growArea(doc: Y.Doc, areas: readonly Area[], { id }: Area, places: readonly Place[]): void {
  const within = places.filter(([areaId]) => areaId === id)
  for (const [grown, rect] of grownRects(areas, id, within)) updateArea(doc, grown, { rect }, serverOrigin)
}

/** Where cards lie. Nothing else of them is read, since this is asked once for each area of an import. */
export function takenPlaces(doc: Y.Doc): Place[] {
  const places: Place[] = []
  eachEntity(doc, 'cards', (_id, entity) => {
    const place = readValue(entity, 'place', v.nullable(cardValues.place), null)
    if (place && entity.get('live') === true) places.push(place)
  })
  return places
}
