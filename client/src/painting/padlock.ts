import type { Palette } from './palette.ts'
import type { Context } from './surface.ts'

/** Where the padlock of a locked card stands, in board units: on its upper edge, where no text is. */
const at = { right: 9, top: -5 } as const
const body = { width: 13, height: 9.5, round: 2 } as const
const shackle = { radius: 3.6, rise: 3 } as const

/** Draws a padlock on the upper right edge of a card that is so wide. */
export function paintPadlock(context: Context, width: number, palette: Palette): void {
  const left = width - at.right - body.width
  const middle = left + body.width / 2
  const top = at.top + shackle.radius + shackle.rise
  context.fillStyle = palette.surface
  context.strokeStyle = palette['line-strong']
  context.lineWidth = 1
  context.beginPath()
  context.arc(middle, top + 2.5, 12, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  context.fillStyle = palette.ink
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.beginPath()
  context.roundRect(left, top, body.width, body.height, body.round)
  context.fill()
  context.beginPath()
  context.moveTo(middle - shackle.radius, top)
  context.lineTo(middle - shackle.radius, top - shackle.rise + 1)
  context.arc(middle, top - shackle.rise + 1, shackle.radius, Math.PI, 0)
  context.lineTo(middle + shackle.radius, top)
  context.stroke()
}
