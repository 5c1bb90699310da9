import { areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import type { Card, Place } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { ThemeId } from '@samtavle/shared/schema/ids'
import type { BoardDocument } from '../connection/boardDocument.ts'
import type { Content } from '../connection/content.ts'
import type { ActionContext } from './action.ts'
import { type Box, overlaps, type Point } from './camera.ts'
import { mayMove } from './moveCards.ts'
import { cornerOf, inReadingOrder, moveAll, visibleCards } from './placing.ts'
import { hullHeader, hullOf, hullPadding } from './themeHull.ts'

/** How fine the search for room goes, in board units, and how many rows it looks at. */
const searchStep = 24
const mostRows = 400

/**
 * Lays the cards of a theme out in a small grid, in the order they stand: where they are if there is room, else in the
 * first clear spot of their area, below everything if need be. No other card is moved.
 */
export function gatherCards(context: ActionContext, document: BoardDocument, themeId: ThemeId): void {
  const content = document.content.store.get()
  const inTheme = visibleCards(content).filter(
    (card) => card.theme === themeId && !isFixture(card) && mayMove(context, card.id),
  )
  const cards = inReadingOrder(inTheme, content)
  const first = cards[0]
  if (!first || cards.length < 2) return
  const [areaId] = first.place
  const room = roomFor(content, areaId)
  const columns = Math.min(room.columns, cards.length <= 3 ? cards.length : Math.ceil(Math.sqrt(cards.length)))
  const places = gridOf(context, cards, columns)
  const obstacles = obstaclesFor(context, content, themeId)
  const at = clearSpot(cornerOf(first, content), room, places, obstacles)
  const origin = areaId ? content.areas.get(areaId)?.rect : undefined
  cards.forEach((card, i) => {
    const { x = 0, y = 0 } = places[i] ?? {}
    const to: Place = [areaId, Math.round(at.x + x - (origin?.[0] ?? 0)), Math.round(at.y + y - (origin?.[1] ?? 0))]
    moveAll(document, [card.id], () => to)
  })
}

/** Where cards of an area may stand: its left edge and top, and how many beside each other. */
interface Room extends Point {
  columns: number
}

function roomFor(content: Content, areaId: Card['place'][0]): Room {
  const rect = areaId ? content.areas.get(areaId)?.rect : undefined
  if (!rect) return { x: -Infinity, y: -Infinity, columns: 8 }
  const columns = Math.max(1, Math.floor((rect[2] - 2 * areaPadding + gap) / (noteSize.width + gap)))
  return { x: rect[0] + areaPadding, y: rect[1] + areaHeader + hullHeader - hullPadding, columns }
}

/** The boxes of cards laid out in columns, from [0, 0]: notes with much text are higher than others. */
function gridOf({ geometry }: ActionContext, cards: Card[], columns: number): Box[] {
  const boxes: Box[] = []
  let y = 0
  for (let i = 0; i < cards.length; i += columns) {
    const row = cards.slice(i, i + columns).map(({ id }, column) => ({
      x: column * (noteSize.width + gap),
      y,
      width: noteSize.width,
      height: geometry.cardBox(id)?.height ?? noteSize.height,
    }))
    boxes.push(...row)
    y += Math.max(...row.map(({ height }) => height)) + gap
  }
  return boxes
}

/** All other cards, and the themes around them. */
function obstaclesFor({ geometry }: ActionContext, content: Content, themeId: ThemeId): Box[] {
  const others = visibleCards(content).filter(({ theme }) => theme !== themeId)
  const boxOf = ({ id }: Card) => geometry.cardBox(id) ?? []
  const hulls = [...content.themes.values()]
    .filter(({ id, live }) => live && id !== themeId)
    .flatMap(({ id }) => hullOf(others.filter(({ theme }) => theme === id).flatMap(boxOf)) ?? [])
  return [...others.flatMap(boxOf), ...hulls]
}

/** The first corner, at `wanted` or from the top of the room on, where these boxes and their theme touch nothing. */
function clearSpot(wanted: Point, room: Room, boxes: Box[], obstacles: Box[]): Point {
  const isClear = ({ x, y }: Point) => {
    const hull = hullOf(boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })))
    return hull !== null && !obstacles.some((box) => overlaps(hull, box))
  }
  const width = Math.max(...boxes.map((box) => box.x + box.width))
  const spare = Math.floor((room.columns * (noteSize.width + gap) - gap - width) / (noteSize.width + gap))
  const inRoom = wanted.y >= room.y && wanted.x + width <= room.x + room.columns * (noteSize.width + gap)
  const from = Number.isFinite(room.x) ? room : wanted
  if ((inRoom || from === wanted) && isClear(wanted)) return wanted
  for (let row = 0; row < mostRows; row++) {
    for (let column = 0; column <= spare; column++) {
      const spot = { x: from.x + column * (noteSize.width + gap), y: from.y + row * searchStep }
      if (isClear(spot)) return spot
    }
  }
  return wanted
}
