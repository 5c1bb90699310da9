import { broughtInto, fitted, panned, toBoard, toScreen, zoomedAt, zoomRange } from '@samtavle/client/actions/camera'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true })
const camera = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.1, max: 4, noNaN: true }) })
const point = fc.record({
  x: fc.double({ min: 0, max: 2000, noNaN: true }),
  y: fc.double({ min: 0, max: 2000, noNaN: true }),
})

test('WEB-40 zooming keeps what is under the pointer where it is, and stays in range', () => {
  fc.assert(
    fc.property(camera, point, fc.double({ min: 0.01, max: 100, noNaN: true }), (before, at, factor) => {
      const after = zoomedAt(before, at, factor)
      expect(after.zoom).toBeGreaterThanOrEqual(zoomRange.least)
      expect(after.zoom).toBeLessThanOrEqual(zoomRange.most)
      const [was, is] = [toBoard(before, at), toBoard(after, at)]
      expect(is.x).toBeCloseTo(was.x, 4)
      expect(is.y).toBeCloseTo(was.y, 4)
    }),
  )
})

test('WEB-40 the board follows the hand that pans it', () => {
  fc.assert(
    fc.property(camera, point, coordinate, coordinate, (before, at, dx, dy) => {
      const held = toBoard(before, at)
      const now = toScreen(panned(before, dx, dy), held)
      expect(now.x).toBeCloseTo(at.x + dx, 4)
      expect(now.y).toBeCloseTo(at.y + dy, 4)
    }),
  )
})

test('WEB-41 what is fitted lies between the panels, in the middle, and is never blown up', () => {
  const size = { width: 1440, height: 900 }
  const insets = { left: 84, top: 78, right: 368, bottom: 24 }
  const box = { x: 100, y: 50, width: 3000, height: 800 }
  const seen = fitted(box, size, insets)
  const [corner, opposite] = [toScreen(seen, box), toScreen(seen, { x: box.x + box.width, y: box.y + box.height })]
  expect(corner.x).toBeCloseTo(insets.left)
  expect(opposite.x).toBeCloseTo(size.width - insets.right)
  expect(corner.y - insets.top).toBeCloseTo(size.height - insets.bottom - opposite.y)
  expect(fitted({ ...box, width: 10, height: 10 }, size, insets).zoom).toBe(1)
})

test('TOOL-66 what is brought into sight is moved no further than it takes; what is too large is shown from its beginning', () => {
  const part = { x: 84, y: 78, width: 900, height: 700 }
  const size = fc.double({ min: 1, max: 700, noNaN: true })
  const box = fc.record({ x: coordinate, y: coordinate, width: size, height: size })
  fc.assert(
    fc.property(camera, box, (before, given) => {
      const after = broughtInto(part, before, given)
      const [was, is] = [toScreen(before, given), toScreen(after, given)]
      for (const [along, side] of [
        ['x', 'width'],
        ['y', 'height'],
      ] as const) {
        const [from, room, length] = [part[along], part[side], given[side] * before.zoom]
        const fitting = Math.max(from, Math.min(was[along], from + room - length))
        expect(is[along]).toBeCloseTo(fitting, 3)
      }
    }),
  )
})
