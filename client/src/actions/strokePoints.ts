import { distanceToSegment } from '@samtavle/shared/layout/linePath'
import { limits } from '@samtavle/shared/schema/limits'
import type { Point } from './camera.ts'

/**
 * The few points that say as much as all those that a hand made: none of what is left out lay further than `tolerance`
 * from the line through the rest (Ramer, Douglas and Peucker).
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length <= 2) return [...points]
  let [farthest, most] = [0, 0]
  points.forEach((point, i) => {
    const distance = distanceToSegment(point, first, last)
    if (distance > most) [farthest, most] = [i, distance]
  })
  if (most <= tolerance) return [first, last]
  return [
    ...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(farthest), tolerance),
  ]
}

/** As whole board units from the first point, as few as a line may have: x and y in turn. */
export function asStrokePoints(points: readonly Point[], zoom: number): number[] {
  const [first] = points
  if (!first) return []
  let kept = [...points]
  for (let tolerance = 0.6 / zoom; ; tolerance *= 2) {
    kept = simplified(points, tolerance)
    if (kept.length <= limits.strokePoints) break
  }
  return kept.flatMap(({ x, y }) => [Math.round(x - first.x), Math.round(y - first.y)])
}
