import { asStrokePoints, simplified } from '@samtavle/client/actions/strokePoints'
import { arrowBetween } from '@samtavle/shared/layout/linePath'
import { createCard } from '@samtavle/shared/schema/card'
import { limits } from '@samtavle/shared/schema/limits'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createStroke, readStrokes, setStrokeLive } from '@samtavle/shared/schema/stroke'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person } from '../guard/guardedBoard.ts'

const coordinate = fc.integer({ min: -3000, max: 3000 })
const point = fc.record({ x: coordinate, y: coordinate })
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.constant(168),
  height: fc.integer({ min: 128, max: 400 }),
})

test('CAN-5 an arrow goes from edge to edge and covers neither card', () => {
  fc.assert(
    fc.property(box, box, (from, to) => {
      const path = arrowBetween(from, to)
      if (!path) return
      for (const end of [path.start, path.end]) {
        for (const { x, y, width, height } of [from, to]) {
          expect(end.x > x && end.x < x + width && end.y > y && end.y < y + height).toBe(false)
        }
      }
    }),
  )
})

test('CAN-5 cards that cover each other have no arrow between them', () => {
  const card = { x: 0, y: 0, width: 168, height: 128 }
  expect(arrowBetween(card, { ...card, x: 20 })).toBeNull()
  expect(arrowBetween(card, { ...card, x: 400 })).not.toBeNull()
})

test('CAN-6 a line drawn by hand keeps its ends, has few points, and never more than a board takes', () => {
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 1200 }),
      fc.double({ min: 0.1, max: 4, noNaN: true }),
      (made, zoom) => {
        const points = asStrokePoints(made, zoom)
        expect(points.length / 2).toBeLessThanOrEqual(limits.strokePoints)
        const [first, last] = [made[0]!, made.at(-1)!]
        expect(points.slice(0, 2)).toEqual([0, 0])
        expect(points.slice(-2)).toEqual([last.x - first.x, last.y - first.y])
      },
    ),
    { numRuns: 40 },
  )
  const straight = Array.from({ length: 200 }, (_, i) => ({ x: i, y: i * 2 }))
  expect(simplified(straight, 0.5)).toHaveLength(2)
})

describe('who may draw', () => {
  const arrow = (doc: Y.Doc) =>
    createLink(doc, { id: 'arrow0000', kind: 'arrow', from: 'kari00000', to: 'ola000000' }, 'me')
  const stroke = (doc: Y.Doc) =>
    createStroke(doc, { id: 'stroke000', place: [null, 0, 0], points: [0, 0, 40, 30] }, 'me')

  function boardOfTwo(): { board: GuardedBoard; kari: Person; berit: Person } {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    for (const id of ['kari00000', 'ola000000']) {
      createCard(kari.doc, { id, kind: 'note', text: id, place: [null, 0, 0] }, 'me')
    }
    return { board, kari, berit: board.join('berit', 'facilitator') }
  }

  test('CAN-7 facilitators draw arrows and lines and take them away; participants do neither', () => {
    for (const [make, away] of [
      [arrow, (doc: Y.Doc) => setLinkLive(doc, 'arrow0000', false, 'me')],
      [stroke, (doc: Y.Doc) => setStrokeLive(doc, 'stroke000', false, 'me')],
    ] as const) {
      const { kari, berit } = boardOfTwo()
      expect(berit.do(make).map(answerOf)).toEqual(['yes', 'yes'])
      expect(kari.do(away).map(answerOf)).toEqual(['not-yours'])
      expect(boardOfTwo().kari.do(make).map(answerOf)).toContain('not-yours')
      expect(boardOfTwo().berit.do(make).map(answerOf)).toEqual(['yes', 'yes'])
    }
  })

  test('CAN-7 lines that no hand can have drawn are refused', () => {
    for (const points of [[], [1], [0, 0, 1.5, 2], [0, 0, Number.NaN, 1], Array(2 * limits.strokePoints + 2).fill(0)]) {
      const { berit } = boardOfTwo()
      const answers = berit
        .do((doc) => createStroke(doc, { id: 'stroke000', place: [null, 0, 0], points }, 'me'))
        .map(answerOf)
      expect(answers).toContain('forged-value')
      const { board } = boardOfTwo()
      expect(readStrokes(board.doc)).toEqual([])
    }
  })
})
