import { arrowBetween } from '../actions/arrowPath.ts'
import type { Box, Point } from '../actions/camera.ts'
import { smoothPath } from '../actions/strokePoints.ts'
import type { Sketch } from '../actions/view.ts'
import type { LineItem } from './lines.ts'
import type { Palette } from './palette.ts'

type Context = CanvasRenderingContext2D

const width = 2.5
const head = { length: 12, spread: 0.45 } as const

export function inkOf(ink: LineItem['ink'], palette: Palette): string {
  return { ink: palette.ink, accent: palette.accent, red: palette.danger, blue: palette['ink-blue'] }[ink]
}

/** A line is never thinner than one pixel of the screen. */
export function paintLine(context: Context, { is, points, ink }: LineItem, palette: Palette, zoom: number): void {
  strokeLine(context, points, is === 'arrow', inkOf(ink, palette), Math.max(width, 1 / zoom))
}

/** What is being drawn and not yet on the board. */
export function paintSketch(context: Context, sketch: Sketch, palette: Palette, zoom: number): void {
  if (sketch.is === 'area') return paintFrame(context, sketch.box, palette, zoom)
  const thick = Math.max(width, 1 / zoom)
  if (sketch.is === 'stroke') return strokeLine(context, sketch.points, false, palette.ink, thick)
  const path = arrowBetween(sketch.from, { ...sketch.to, width: 0, height: 0 })
  if (path) strokeLine(context, [path.start, path.end], true, palette.accent, thick)
}

function paintFrame(context: Context, { x, y, width: wide, height }: Box, palette: Palette, zoom: number): void {
  context.beginPath()
  context.roundRect(x, y, wide, height, 16)
  context.fillStyle = palette['theme-wash']
  context.fill()
  context.lineWidth = 2 / zoom
  context.strokeStyle = palette.accent
  context.stroke()
}

/** A line laid under or over another, as that of what is selected. */
export function strokeLine(
  context: Context,
  points: readonly Point[],
  withHead: boolean,
  colour: string,
  thick: number,
): void {
  context.beginPath()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = thick
  context.strokeStyle = colour
  smoothPath(context, points)
  context.stroke()
  if (withHead) paintHead(context, points, colour)
}

function paintHead(context: Context, points: readonly Point[], colour: string): void {
  const [before, end] = points.slice(-2)
  if (!before || !end) return
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  context.beginPath()
  context.moveTo(end.x, end.y)
  for (const side of [-1, 1]) {
    const turned = angle + Math.PI + side * head.spread
    context.lineTo(end.x + head.length * Math.cos(turned), end.y + head.length * Math.sin(turned))
  }
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
