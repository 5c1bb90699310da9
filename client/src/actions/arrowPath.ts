import { type Box, middleOf, type Point } from './camera.ts'

/** Room between a card's edge and the end of an arrow, in board units. */
const clearance = 6

/** The straight line from one box to another, from edge to edge; null when they cover each other. */
export function arrowBetween(from: Box, to: Box): { start: Point; end: Point } | null {
  const [a, b] = [middleOf(from), middleOf(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const [leave, arrive] = [exitOf(from, a, b), exitOf(to, b, a)]
  if (length === 0 || leave + arrive + 2 * clearance >= 1 * length) return null
  const at = (far: number): Point => ({ x: a.x + ((b.x - a.x) * far) / length, y: a.y + ((b.y - a.y) * far) / length })
  return { start: at(leave + clearance), end: at(length - arrive - clearance) }
}

/** How far it is from the middle of a box to its edge, towards a point. */
function exitOf(box: Box, middle: Point, towards: Point): number {
  const [dx, dy] = [Math.abs(towards.x - middle.x), Math.abs(towards.y - middle.y)]
  const length = Math.hypot(dx, dy)
  if (length === 0) return 0
  const acrossX = dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / dx
  const acrossY = dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / dy
  return Math.min(acrossX, acrossY) * length
}

/** How far a point is from the line between two others. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const squared = dx * dx + dy * dy
  const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared))
  return Math.hypot(point.x - a.x - part * dx, point.y - a.y - part * dy)
}
