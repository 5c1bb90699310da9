import { arrowBetween, headOf, lineWidth, smoothPath } from '../layout/linePath.ts'
import type { Area, Rect } from '../schema/area.ts'
import type { CardId } from '../schema/ids.ts'
import type { Link } from '../schema/link.ts'
import { onBoard } from '../schema/placeOnBoard.ts'
import type { Stroke } from '../schema/stroke.ts'
import { colours, inks } from './colours.ts'
import { type Svg, svg } from './svg.ts'

interface Point {
  x: number
  y: number
}

/** A line as drawn, and what it passes through. */
export interface DrawnLine {
  drawing: Svg
  rect: Rect
}

/** An arrow between cards that are both in the picture, from edge to edge; none where they cover each other. */
export function drawArrow({ from, to }: Link, rectOf: (card: CardId) => Rect | undefined): DrawnLine[] {
  const [a, b] = [rectOf(from), rectOf(to)]
  const path = a && b ? arrowBetween(boxOf(a), boxOf(b)) : null
  if (!path) return []
  const points = [path.start, path.end]
  const head = headOf(points)
    .map(({ x, y }) => `${tenth(x)},${tenth(y)}`)
    .join(' ')
  const drawing = svg`${line(points, colours.ink)}<polygon points="${head}" fill="${colours.ink}"/>
`
  return [{ drawing, rect: rectAround(points) }]
}

/** A line drawn by hand, as smooth as on the board. */
export function drawStroke({ place, points, ink }: Stroke, areas: readonly Area[]): DrawnLine {
  const [x, y] = onBoard(place, areas)
  const path: Point[] = []
  for (let i = 0; i + 1 < points.length; i += 2) path.push({ x: x + (points[i] ?? 0), y: y + (points[i + 1] ?? 0) })
  return { drawing: line(path, inks[ink]), rect: rectAround(path) }
}

function line(points: readonly Point[], colour: string): Svg {
  const steps: string[] = []
  const step = (sign: string, ...numbers: number[]) => steps.push(`${sign}${numbers.map(tenth).join(' ')}`)
  smoothPath(
    {
      moveTo: (x, y) => step('M', x, y),
      lineTo: (x, y) => step('L', x, y),
      quadraticCurveTo: (bendX, bendY, x, y) => step('Q', bendX, bendY, x, y),
    },
    points,
  )
  return svg`<path d="${steps.join('')}" fill="none" stroke="${colour}" stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round"/>
`
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const boxOf = ([x, y, width, height]: Rect) => ({ x, y, width, height })

function rectAround(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}
