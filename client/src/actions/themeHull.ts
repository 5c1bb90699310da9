import { around, type Box } from './camera.ts'

/** Room around a theme's cards, and above them for its name. */
export const hullPadding = 10
export const hullHeader = 36

/** The box in which a theme is painted around its cards; null around none. */
export function hullOf(cards: Iterable<Box>): Box | null {
  const box = around(cards)
  return (
    box && {
      x: box.x - hullPadding,
      y: box.y - hullHeader,
      width: box.width + 2 * hullPadding,
      height: box.height + hullHeader + hullPadding,
    }
  )
}
