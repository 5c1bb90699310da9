import type { Area } from '@samtavle/shared/schema/area'
import { type Card, moveCard, type Place } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { AreaId, CardId } from '@samtavle/shared/schema/ids'
import type { BoardDocument } from '../connection/boardDocument.ts'
import type { Content } from '../connection/content.ts'
import type { Point } from './camera.ts'
import type { Geometry } from './geometry.ts'

/** A point on the board as a place: relative to the area it lies in, if it lies in one. */
export function placeAt(point: Point, geometry: Geometry, content: Content): Place {
  const areaId = geometry.areaAt(point)
  const area = areaId ? content.areas.get(areaId) : undefined
  const [x, y] = area ? [point.x - area.rect[0], point.y - area.rect[1]] : [point.x, point.y]
  return [area?.id ?? null, Math.round(x), Math.round(y)]
}

/** Where a card's upper left corner is on the board. */
export function cornerOf(card: Pick<Card, 'place'>, content: Content): Point {
  const [areaId, x, y] = card.place
  // Dead areas count too: see `onBoard`.
  const rect = areaId ? content.areas.get(areaId)?.rect : undefined
  return rect ? { x: rect[0] + x, y: rect[1] + y } : { x, y }
}

export const visibleCards = (content: Content): Card[] => [...content.cards.values()].filter(isVisible)

export const liveAreas = (content: Content): Area[] =>
  [...content.areas.values()].filter(({ live }) => live).sort(byReadingOrder)

/** Live cards of an area in reading order: row by row. */
export function cardsIn(areaId: AreaId | null, content: Content): Card[] {
  return visibleCards(content)
    .filter(({ place }) => place[0] === areaId)
    .sort(byRow)
}

/** Cards of any areas in the order they stand on the board: row by row. */
export function inReadingOrder(cards: readonly Card[], content: Content): Card[] {
  const corners = new Map(cards.map((card) => [card.id, cornerOf(card, content)]))
  const cornerAt = ({ id }: Card): Point => corners.get(id) ?? { x: 0, y: 0 }
  return [...cards].sort((a, b) => rowAt(cornerAt(a).y) - rowAt(cornerAt(b).y) || cornerAt(a).x - cornerAt(b).x)
}

/** Compares cards of one area. */
export const byRow = (a: Pick<Card, 'place'>, b: Pick<Card, 'place'>): number =>
  rowAt(a.place[2]) - rowAt(b.place[2]) || a.place[1] - b.place[1]

/** Moves cards by their ids; each to where `to` says. */
export function moveAll(document: BoardDocument, cards: Iterable<CardId>, to: (card: Card) => Place): void {
  for (const cardId of cards) {
    const card = document.content.store.get().cards.get(cardId)
    if (card) document.write(cardId, (doc, origin) => moveCard(doc, cardId, to(card), origin))
  }
}

/** Notes that stand roughly beside each other are one row. */
const rowAt = (y: number): number => Math.round(y / 72)

const byReadingOrder = (a: Area, b: Area): number =>
  a.order === b.order ? a.rect[1] - b.rect[1] || a.rect[0] - b.rect[0] : a.order < b.order ? -1 : 1
