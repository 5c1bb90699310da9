import type { Box } from '@samtavle/client/actions/camera'
import { cutToNote, rowsIn } from '@samtavle/client/actions/clipboard'
import { nowhere } from '@samtavle/client/actions/geometry'
import { snap } from '@samtavle/client/actions/snapping'
import { hullHeader, hullOf } from '@samtavle/client/actions/themeHull'
import { CardIndex } from '@samtavle/client/canvas/cardIndex'
import { letterAt, letterBox } from '@samtavle/client/canvas/letterAt'
import type { CardLook } from '@samtavle/client/painting/cardLook'
import { fitText, notePadding } from '@samtavle/shared/layout/noteText'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const size = { width: 168, height: 128 }
const other: Box = { x: 500, y: 300, ...size }
const geometry = { ...nowhere, cardsWithin: () => ['other'], cardBox: () => other }

test('CAN-4 a card that is dragged catches on the edges and middles of others, and a guide shows on which', () => {
  const moved = { x: 0, y: 0, ...size }
  const near = snap(geometry, moved, { dx: 497, dy: 100 }, new Set(), 6)
  expect(near).toMatchObject({ dx: 500, dy: 100, guides: [{ along: 'y', at: 500, from: 100, to: 428 }] })
  expect(snap(geometry, moved, { dx: 480, dy: 100 }, new Set(), 6)).toEqual({ dx: 480, dy: 100, guides: [] })
})

test('CAN-4 it never moves further than it is pulled, and never on cards that move along', () => {
  const by = fc.record({ dx: fc.integer({ min: -900, max: 900 }), dy: fc.integer({ min: -900, max: 900 }) })
  fc.assert(
    fc.property(by, (given) => {
      const { dx, dy } = snap(geometry, { x: 0, y: 0, ...size }, given, new Set(), 6)
      expect(Math.abs(dx - given.dx)).toBeLessThanOrEqual(6)
      expect(Math.abs(dy - given.dy)).toBeLessThanOrEqual(6)
      expect(snap(geometry, other, given, new Set(['other']), 6)).toEqual({ ...given, guides: [] })
    }),
  )
})

test('CAN-8 of pasted text each line that says something is a row; cells of a table are joined', () => {
  expect(rowsIn('en\n\n  to  \n')).toEqual(['en', 'to'])
  expect(rowsIn('a\tb\t\tc\n\t\t\n')).toEqual(['a – b – c'])
})

test('TOOL-69 all rows are counted, and text for a note ends before a sign that it has no room for', () => {
  expect(rowsIn('rad\n'.repeat(400))).toHaveLength(400)
  expect(cutToNote('å'.repeat(2000))).toBe('å'.repeat(2000))
  expect(cutToNote('å'.repeat(2001))).toBe('å'.repeat(2000))
  expect(cutToNote(`${'å'.repeat(1999)}🌳`)).toBe('å'.repeat(1999))
})

test('CAN-9 a theme reaches up for its name, but not over the question of its area while its name has room', () => {
  const card = { x: 0, y: 88, ...size }
  expect(hullOf([card])?.y).toBe(88 - hullHeader)
  expect(hullOf([card], 62)?.y).toBe(62)
  expect(hullOf([card], 86)?.y).toBe(66)
})

test('CAN-10 cards are found by where they lie, as by looking at each', () => {
  const card = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 2000 }) })
  fc.assert(
    fc.property(fc.array(card, { maxLength: 60 }), fc.array(card, { maxLength: 20 }), card, (corners, moved, at) => {
      const index = new CardIndex()
      const put = (corner: { x: number; y: number }, i: number) => ({
        id: `card${i}`,
        look: size as CardLook,
        corner,
      })
      index.put(corners.map(put))
      for (const [i, corner] of moved.entries()) if (i < corners.length) index.put([put(corner, i)])
      const places = corners.map((corner, i) => moved[i] ?? corner)
      const seen = { ...at, width: 300, height: 300 }
      const expected = places.flatMap(({ x, y }, i) =>
        x <= at.x + 300 && y <= at.y + 300 && x + 168 >= at.x && y + 128 >= at.y ? [`card${i}`] : [],
      )
      expect(new Set(index.within(seen).map(({ id }) => id))).toEqual(new Set(expected))
    }),
  )
})

test('CAN-12 the caret comes where one points in a text, whatever its lines', () => {
  const measure = (text: string, fontSize: number) => text.length * fontSize * 0.5
  fc.assert(
    fc.property(fc.lorem({ maxCount: 14 }), fc.nat(), (text, seed) => {
      const fitted = fitText(text, 96, measure)
      const look = { text: fitted, inset: notePadding }
      const index = seed % text.length
      const row = fitted.lines.findIndex((_, i) => fitted.lines.slice(0, i + 1).join(' ').length > index)
      const before = fitted.lines.slice(0, row).join(' ').length + (row > 0 ? 1 : 0)
      const at = { x: 14 + (index - before + 0.1) * fitted.fontSize * 0.5, y: 13 + (row + 0.5) * fitted.lineHeight }
      if (fitted.lines.join(' ') === text && index >= before) expect(letterAt(look, text, at, measure)).toBe(index)
    }),
  )
  expect(letterAt({ text: fitText('kort', 96, measure), inset: notePadding }, 'kort', { x: 30, y: 900 }, measure)).toBe(
    4,
  )
})

test('CAN-32 where a letter is painted, pointing finds it again', () => {
  const measure = (line: string, fontSize: number) => line.length * fontSize * 0.5
  const texts = fc.array(fc.stringMatching(/^[a-zæøå]{1,9}$/), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(texts, fc.nat(), (words, nat) => {
      const text = words.join(' ')
      const look = { text: fitText(text, 96, measure), inset: notePadding, width: 168 }
      const letter = nat % text.length
      const { x, y, height } = letterBox(look, text, letter, measure)
      const found = letterAt(look, text, { x: x + 1, y: y + height / 2 }, measure)
      // The space at which a line ends is painted nowhere: it is found where the line ends.
      expect(text[letter] === ' ' ? [letter, letter + 1] : [letter]).toContain(found)
    }),
  )
})
