/** A point or a box in board units. */
interface Point {
  x: number
  y: number
}
interface Box extends Point {
  width: number
  height: number
}

/** What a line is drawn with: a canvas has it, and so has whatever writes the path of a picture. */
export interface LinePath {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  quadraticCurveTo(bendX: number, bendY: number, x: number, y: number): void
}

/** How thick lines are. */
export const lineWidth = 2.5
const head = { length: 12, spread: 0.45 } as const

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

/** The corners of the head at the end of an arrow; none without two points. */
export function headOf(points: readonly Point[]): Point[] {
  const [before, end] = points.slice(-2)
  if (!before || !end) return []
  const back = Math.atan2(end.y - before.y, end.x - before.x) + Math.PI
  const corner = (angle: number): Point => ({
    x: end.x + head.length * Math.cos(angle),
    y: end.y + head.length * Math.sin(angle),
  })
  return [end, corner(back - head.spread), corner(back + head.spread)]
}

/** Draws a smooth line through points: towards the middle between neighbours, with each point as what bends it. */
export function smoothPath(path: LinePath, points: readonly Point[]): void {
  const [first] = points
  if (!first) return
  path.moveTo(first.x, first.y)
  for (let i = 1; i < points.length - 1; i++) {
    const [bend, next] = [points[i] ?? first, points[i + 1] ?? first]
    path.quadraticCurveTo(bend.x, bend.y, (bend.x + next.x) / 2, (bend.y + next.y) / 2)
  }
  const last = points.at(-1) ?? first
  path.lineTo(last.x, last.y)
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
