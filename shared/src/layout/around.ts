import type { Rect } from '../schema/area.ts'

/** Left, top, right and bottom of what lies around all of these; null around nothing. */
export function around(rects: readonly Rect[]): [left: number, top: number, right: number, bottom: number] | null {
  if (rects.length === 0) return null
  return [
    Math.min(...rects.map(([x]) => x)),
    Math.min(...rects.map(([, y]) => y)),
    Math.max(...rects.map(([x, , width]) => x + width)),
    Math.max(...rects.map(([, y, , height]) => y + height)),
  ]
}
