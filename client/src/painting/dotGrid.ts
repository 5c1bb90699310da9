import type { Box } from '../actions/camera.ts'
import type { Palette } from './palette.ts'
import type { Context } from './surface.ts'

/** Distance of the dots on the board, in board units. */
const dotStep = 24

/** A faint grid of dots that gets coarser as one goes further away; `zoom`: CSS pixels per board unit. */
export function paintDots(context: Context, box: Box, palette: Palette, zoom: number): void {
  const step = dotStep * (zoom < 0.2 ? 8 : zoom < 0.4 ? 4 : zoom < 0.75 ? 2 : 1)
  const radius = 1.1 / Math.min(1, zoom)
  context.fillStyle = palette.dot
  // Those beside the box too, of which a half may lie in it.
  const first = (from: number) => Math.ceil((from - radius) / step) * step
  for (let y = first(box.y); y < box.y + box.height + radius; y += step) {
    for (let x = first(box.x); x < box.x + box.width + radius; x += step)
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  }
}
