import type { Point } from '../actions/camera.ts'
import { smoothPath } from '../actions/strokePoints.ts'
import type { LineItem } from './lines.ts'
import type { Palette } from './palette.ts'

type Context = CanvasRenderingContext2D

const width = 2.5
const head = { length: 12, spread: 0.45 } as const

export function inkOf(ink: LineItem['ink'], palette: Palette): string {
  return { ink: palette.ink, accent: palette.accent, red: palette.danger, blue: palette['ink-blue'] }[ink]
}

/** How thick a line is, in board units: never thinner than one pixel of the screen. */
export const thicknessAt = (zoom: number): number => Math.max(width, 1 / zoom)

export function paintLine(context: Context, { is, points, ink }: LineItem, palette: Palette, zoom: number): void {
  const colour = inkOf(ink, palette)
  context.beginPath()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = thicknessAt(zoom)
  context.strokeStyle = colour
  smoothPath(context, points)
  context.stroke()
  if (is === 'arrow') paintHead(context, points, colour)
}

function paintHead(context: Context, points: readonly Point[], colour: string): void {
  context.beginPath()
  for (const { x, y } of headOf(points)) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.fill()
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
