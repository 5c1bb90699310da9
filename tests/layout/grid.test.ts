import { areaSizeFor, freePlaces, grownRect, grownRects, noteSize, rectsInRows } from '@samtavle/shared/layout/grid'
import type { Area, Rect } from '@samtavle/shared/schema/area'
import type { Place } from '@samtavle/shared/schema/card'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const area = (id: string, rect: Rect, live = true): Area => ({
  id,
  title: id,
  prompt: '',
  rect,
  colour: 'yellow',
  locked: false,
  order: 'a0',
  live,
})
const noteAt = ([, x, y]: Place): Rect => [x, y, noteSize.width, noteSize.height]

const overlap = (a: Rect, b: Rect) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
const pairs = <Item>(items: readonly Item[]) => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
const overlapping = (rects: readonly Rect[]) => pairs(rects).filter(([a, b]) => overlap(a, b))

const wishes = area('wishes', [0, 0, ...areaSizeFor(8)])
const somePlace = fc.tuple(
  fc.constant('wishes'),
  fc.integer({ min: -300, max: 1000 }),
  fc.integer({ min: -300, max: 2000 }),
)

describe('places of notes', () => {
  test('LAY-1 notes fill an area row by row', () => {
    const places = freePlaces(wishes, [], 6)
    expect(places.map(([, x]) => x)).toEqual([24, 208, 392, 576, 24, 208])
    expect(new Set(places.slice(0, 4).map(([, , y]) => y)).size).toBe(1)
  })

  test('LAY-1 the area is the size that was made for its notes', () => {
    for (const n of [1, 8, 9, 30, 200]) {
      const exact = area('exact', [0, 0, ...areaSizeFor(n)])
      expect(grownRect(exact, freePlaces(exact, [], n))).toEqual(exact.rect)
    }
  })

  test('LAY-1 gaps are filled before anything is added at the end', () => {
    const [first, second, third] = freePlaces(wishes, [], 3)
    expect(freePlaces(wishes, [first!, third!], 2)[0]).toEqual(second)
  })

  test('LAY-2 new notes lie on no note that is there, wherever that is, nor on each other', () => {
    fc.assert(
      fc.property(fc.array(somePlace, { maxLength: 12 }), fc.nat({ max: 30 }), (taken, n) => {
        const fresh = freePlaces(wishes, taken as Place[], n)
        expect(fresh).toHaveLength(n)
        expect(overlapping(fresh.map(noteAt))).toEqual([])
        for (const place of taken as Place[]) {
          expect(fresh.filter((other) => overlap(noteAt(other), noteAt(place)))).toEqual([])
        }
      }),
    )
  })

  test('LAY-2 places in other areas take no room', () => {
    expect(freePlaces(wishes, [['other', 24, 88]], 1)).toEqual(freePlaces(wishes, [], 1))
  })

  test('LAY-2 an area narrower than a note still has a column', () => {
    const narrow = area('narrow', [0, 0, 60, 60])
    expect(overlapping(freePlaces(narrow, [], 5).map(noteAt))).toEqual([])
  })
})

describe('places of areas', () => {
  test.each([1, 2, 3, 4, 5, 6, 9])('LAY-3 %i new areas stand apart, two or three in a row', (n) => {
    const rects = rectsInRows(Array.from({ length: n }, (_, i) => 7 * i))
    expect(overlapping(rects)).toEqual([])
    const rows = new Map<number, number>()
    for (const [, y] of rects) rows.set(y, (rows.get(y) ?? 0) + 1)
    const full = [...rows.values()].slice(0, -1)
    expect(full.every((inRow) => inRow === 2 || inRow === 3)).toBe(true)
  })

  test.each([0, 3, 8, 50, 333])('LAY-3 each has room for its notes, %i, and for four by two', (n) => {
    const [rect] = rectsInRows([n]) as [Rect]
    const made = area('made', rect)
    expect(grownRect(made, freePlaces(made, [], Math.max(n, 8)))).toEqual(rect)
    expect(grownRect(made, freePlaces(made, [], n + Math.max(n, 20)))[3]).toBeGreaterThan(rect[3])
  })

  test('LAY-4 nothing changes while the notes fit', () => {
    expect(grownRects([wishes], 'wishes', freePlaces(wishes, [], 8)).size).toBe(0)
  })

  test('LAY-4 an area grows downward around its notes, and what lies below moves down', () => {
    const [x, y, width, height] = wishes.rect
    const below = area('below', [x, y + height + 48, width, height])
    const beside = area('beside', [x + width + 48, y, width, height])
    const changed = grownRects([wishes, below, beside], 'wishes', freePlaces(wishes, [], 12))
    expect([...changed.keys()]).toEqual(['wishes', 'below'])
    expect(changed.get('wishes')).toEqual([x, y, width, height + 144])
    expect(changed.get('below')).toEqual([x, y + height + 48 + 144, width, height])
  })

  test('LAY-4 areas that are gone are left where they are', () => {
    const [x, y, width, height] = wishes.rect
    const gone = area('gone', [x, y + height, width, height], false)
    expect([...grownRects([wishes, gone], 'wishes', freePlaces(wishes, [], 12)).keys()]).toEqual(['wishes'])
  })

  test('LAY-4 areas that somebody has laid over each other stay so', () => {
    const over = area('over', [40, 40, 300, 300])
    expect([...grownRects([wishes, over], 'wishes', freePlaces(wishes, [], 12)).keys()]).toEqual(['wishes'])
  })

  const someAreas = fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 50, max: 900 }),
        fc.integer({ min: 50, max: 900 }),
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((rects) => rects.filter((rect, i) => rects.slice(0, i).every((earlier) => !overlap(rect, earlier))))
    .map((rects) => rects.map((rect, i) => area(`area${i}`, rect)))

  test('LAY-5 areas that lay apart lie apart afterwards, none is moved up, sideways or resized', () => {
    fc.assert(
      fc.property(someAreas, fc.nat({ max: 60 }), (areas, n) => {
        const changed = grownRects(areas, 'area0', freePlaces(areas[0]!, [], n))
        expect(overlapping(areas.map(({ id, rect }) => changed.get(id) ?? rect))).toEqual([])
        for (const { id, rect } of areas) {
          const [x, y, width, height] = changed.get(id) ?? rect
          expect([x, width]).toEqual([rect[0], rect[2]])
          if (id === 'area0') expect(height).toBeGreaterThanOrEqual(rect[3])
          else expect(y >= rect[1] && height === rect[3]).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
