import { freeTextBox, layFreeText, pictureBox } from '@samtavle/shared/layout/fixtures'
import { grownRect, noteSize } from '@samtavle/shared/layout/grid'
import type { Card } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { ThemeId } from '@samtavle/shared/schema/ids'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import { noContent } from '../connection/noContent.ts'
import { around, type Box, contains, overlaps, type Point } from './camera.ts'
import type { Geometry } from './geometry.ts'
import { cornerOf, liveAreas, visibleCards } from './placing.ts'
import { hullOf } from './themeHull.ts'

/** About how much of the smallest print fits on a note before it grows. */
const lettersInNote = 115
const lettersInLine = 20
const lineHeight = 17

/** Where things are on a board that is not painted: as the document says, with heights estimated from the length of texts. */
export function plainGeometry(board: BoardConnection): Geometry {
  const content = () => board.state.get().document?.content.store.get() ?? noContent
  const cardBoxes = () => visibleCards(content()).map((card) => ({ id: card.id, box: boxOf(card, content()) }))
  const areaBoxes = () => areaBoxesIn(content())
  return {
    cards: () => visibleCards(content()).map(({ id }) => id),
    cardsWithin: (box) =>
      cardBoxes()
        .filter((card) => overlaps(card.box, box))
        .map(({ id }) => id),
    cardBox(cardId) {
      const card = content().cards.get(cardId)
      return card ? boxOf(card, content()) : null
    },
    areaBox: (areaId) => areaBoxes().find(({ id }) => id === areaId)?.box ?? null,
    cardAt: (point) => uppermost(cardBoxes(), point),
    areaAt: (point) => uppermost(areaBoxes(), point),
    lines: () => [],
    lineBox: () => null,
    lineAt: () => null,
    textSize: () => null,
    letterAt: () => null,
    letterBox: () => null,
    themeAt: (point) => uppermost(themeBoxesIn(content()), point),
    everything: () => around([...areaBoxes(), ...cardBoxes()].map(({ box }) => box)),
  }
}

function boxOf(card: Card, content: Content): Box {
  if (isFixture(card)) return { ...cornerOf(card, content), ...fixtureBox(card) }
  const lines = Math.max(0, Math.ceil((card.text.length - lettersInNote) / lettersInLine))
  return { ...cornerOf(card, content), width: noteSize.width, height: noteSize.height + lines * lineHeight }
}

/** About how wide a letter is, as a part of its size. */
const letterWidth = 0.55
const widthOf = (text: string, fontSize: number): number => text.length * fontSize * letterWidth

const fixtureBox = ({ image, size, text }: Card): Pick<Box, 'width' | 'height'> =>
  image ? pictureBox(image, size) : freeTextBox(layFreeText(text, size, widthOf))

function areaBoxesIn(content: Content): { id: string; box: Box }[] {
  const places = visibleCards(content).map(({ place }) => place)
  return liveAreas(content).map((area) => {
    const [x, y, width, height] = grownRect(area, places)
    return { id: area.id, box: { x, y, width, height } }
  })
}

function themeBoxesIn(content: Content): { id: ThemeId; box: Box }[] {
  const cards = visibleCards(content)
  return [...content.themes.values()]
    .filter(({ live }) => live)
    .flatMap(({ id }) => {
      const box = hullOf(cards.filter(({ theme }) => theme === id).map((card) => boxOf(card, content)))
      return box ? [{ id, box }] : []
    })
}

const uppermost = (boxes: { id: string; box: Box }[], point: Point): string | null =>
  boxes.filter(({ box }) => contains(box, point)).at(-1)?.id ?? null
