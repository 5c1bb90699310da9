import { type Box, overlaps } from '@samtavle/client/actions/camera'
import { type Geometry, nowhere } from '@samtavle/client/actions/geometry'
import { placeAfter } from '@samtavle/client/actions/nextNote'
import { cornerOf, liveAreas } from '@samtavle/client/actions/placing'
import { type ContentView, viewContent } from '@samtavle/client/connection/content'
import { areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import { createCard, type Place } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const origin: Place = [null, 0, 0]

/** A board with two areas below each other, and where its notes are; those with much text are higher. */
function setBoard() {
  const doc = new Y.Doc()
  const [upper, lower] = [makeId(), makeId()]
  createArea(doc, { id: upper, title: 'Ønsker', rect: [100, 100, 768, 400] }, 'test')
  createArea(doc, { id: lower, title: 'Forslag', rect: [100, 548, 768, 400] }, 'test')
  const content = viewContent(doc)
  const write = (place: Place, text = 'en') => {
    const id = makeId()
    createCard(doc, { id, kind: 'note', text, place }, 'test')
    return id
  }
  return { doc, upper, lower, content, write }
}

const boxes = ({ store }: ContentView): { id: string; box: Box }[] =>
  [...store.get().cards.values()].map((card) => ({
    id: card.id,
    box: { ...cornerOf(card, store.get()), ...noteSize, height: card.text.length > 100 ? 300 : noteSize.height },
  }))

const geometryOf = (content: ContentView): Geometry => ({
  ...nowhere,
  cardsWithin: (reach) =>
    boxes(content)
      .filter(({ box }) => overlaps(box, reach))
      .map(({ id }) => id),
  areaBox(areaId) {
    const area = liveAreas(content.store.get()).find(({ id }) => id === areaId)
    if (!area) return null
    const [x, y, width, height] = area.rect
    return { x, y, width, height }
  },
})

function after(content: ContentView, cardId: string): Place {
  const card = content.store.get().cards.get(cardId)
  if (!card) throw new Error('There is no such note')
  return placeAfter(card, content.store.get(), geometryOf(content))
}

test('TOOL-65 notes that follow each other fill the rows of their area, over no other and none beside it', () => {
  const { content, upper, lower, write } = setBoard()
  write([upper, 300, 260], 'Et ord til '.repeat(40))
  write([lower, 24, 96])
  const first = write([upper, 60, 120])
  let last = first
  const made = [first]
  for (let i = 0; i < 20; i++) {
    last = write(after(content, last))
    made.push(last)
  }
  const written = made.map((id) => content.store.get().cards.get(id)?.place ?? origin)
  for (const [i, [areaId, x, y]] of written.entries()) {
    expect(areaId).toBe(upper)
    expect(x).toBeGreaterThanOrEqual(areaPadding)
    expect(x + noteSize.width).toBeLessThanOrEqual(768 - areaPadding)
    const [, beforeX, beforeY] = written[i - 1] ?? origin
    expect(y > beforeY || (y === beforeY && x > beforeX)).toBe(true)
  }
  expect(written.slice(0, 5)).toEqual([
    [upper, 60, 120],
    [upper, 244, 120],
    [upper, 428, 120],
    [upper, 24, 264],
    [upper, 576, 264],
  ])
  const inUpper = boxes(content).filter(({ id }) => content.store.get().cards.get(id)?.place[0] === upper)
  for (const a of inUpper) for (const b of inUpper) expect(a.id !== b.id && overlaps(a.box, b.box)).toBe(false)
})

test('TOOL-65 outside of areas they stay outside, also in one that has been taken away', () => {
  const { doc, content, upper, lower, write } = setBoard()
  const beside = write([null, 100 - noteSize.width - gap, 500])
  expect(after(content, beside)).toEqual([null, 100 - noteSize.width - gap, 644])
  updateArea(doc, upper, { live: false }, 'test')
  const left = write([upper, 24, 96])
  expect(after(content, left)).toEqual([null, 100 + 24 + noteSize.width + gap, 196])
  expect(after(content, write([lower, 24, 96]))).toEqual([lower, 24 + noteSize.width + gap, 96])
})
