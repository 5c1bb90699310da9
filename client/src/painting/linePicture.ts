import { headOf, lineWidth, smoothPath } from '@samtavle/shared/layout/linePath'
import type { Point } from '../actions/camera.ts'
import type { Palette } from './palette.ts'
import type { Context } from './surface.ts'

/** A line as it is painted: through these points, smooth or with an arrow at its end. Never changed, like looks of cards. */
export interface LineShape {
  is: 'arrow' | 'stroke'
  points: readonly Point[]
  ink: 'ink' | 'accent' | 'red' | 'blue'
}

function inkOf(ink: LineShape['ink'], palette: Palette): string {
  return { ink: palette.ink, accent: palette.accent, red: palette.danger, blue: palette['ink-blue'] }[ink]
}

/** How thick a line is, in board units: never thinner than one pixel of the screen. */
export const thicknessAt = (zoom: number): number => Math.max(lineWidth, 1 / zoom)

export function paintLine(context: Context, { is, points, ink }: LineShape, palette: Palette, zoom: number): void {
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
