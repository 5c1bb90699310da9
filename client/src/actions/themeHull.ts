import { around, type Box } from './camera.ts'

/** Room around a theme's cards, and above them for its name. */
export const hullPadding = 8
export const hullHeader = 36

/** The least that a theme's name needs. */
const leastHeader = 22

/**
 * The box in which a theme is painted around its cards; null around none. It reaches no higher than `ceiling`, the end of
 * what is written above, as long as its own name still has room.
 */
export function hullOf(cards: Iterable<Box>, ceiling = Number.NEGATIVE_INFINITY): Box | null {
  const box = around(cards)
  if (!box) return null
  const header = Math.max(leastHeader, Math.min(hullHeader, box.y - ceiling))
  return {
    x: box.x - hullPadding,
    y: box.y - header,
    width: box.width + 2 * hullPadding,
    height: box.height + header + hullPadding,
  }
}
