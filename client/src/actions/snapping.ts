import type { CardId } from '@samtavle/shared/schema/ids'
import { type Box, grown } from './camera.ts'
import type { Geometry } from './geometry.ts'

/** How near another card's edge has to be to be caught on, in CSS pixels. */
export const pullPixels = 6

/** A line that what is being dragged has come to lie along, in board units. */
export interface Guide {
  along: 'x' | 'y'
  /** Where it is, on the other axis. */
  at: number
  from: number
  to: number
}

export interface Snapped {
  dx: number
  dy: number
  guides: Guide[]
}

/** How far around the cards others are looked for, in board units, and how many at most. */
const reach = 700
const mostOthers = 60

/**
 * Lets a box that is moved by (dx, dy) catch on the edges and middles of cards near it, when it comes within `pull` of
 * them.
 */
export function snap(
  geometry: Geometry,
  moved: Box,
  by: { dx: number; dy: number },
  held: ReadonlySet<CardId>,
  pull: number,
): Snapped {
  const now = { ...moved, x: moved.x + by.dx, y: moved.y + by.dy }
  const others = geometry
    .cardsWithin(grown(now, reach))
    .filter((id) => !held.has(id))
    .slice(0, mostOthers)
    .flatMap((id) => geometry.cardBox(id) ?? [])
  const across = nearest(linesOf(now, 'x'), others, 'x', pull)
  const down = nearest(linesOf(now, 'y'), others, 'y', pull)
  const shifted = { ...now, x: now.x + (across?.by ?? 0), y: now.y + (down?.by ?? 0) }
  return {
    dx: by.dx + (across?.by ?? 0),
    dy: by.dy + (down?.by ?? 0),
    guides: [
      ...(across ? [guideBetween('y', across.at, shifted, across.other)] : []),
      ...(down ? [guideBetween('x', down.at, shifted, down.other)] : []),
    ],
  }
}

type Axis = 'x' | 'y'

/** Both edges and the middle of a box on one axis. */
function linesOf(box: Box, axis: Axis): [number, number, number] {
  const size = axis === 'x' ? box.width : box.height
  return [box[axis], box[axis] + size / 2, box[axis] + size]
}

function nearest(
  lines: readonly number[],
  others: readonly Box[],
  axis: Axis,
  pull: number,
): { by: number; at: number; other: Box } | null {
  let best: { by: number; at: number; other: Box } | null = null
  for (const other of others) {
    linesOf(other, axis).forEach((at, i) => {
      const by = at - (lines[i] ?? at)
      if (Math.abs(by) <= pull && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at, other }
    })
  }
  return best
}

/** A guide along one axis that reaches over both boxes. */
function guideBetween(along: Axis, at: number, a: Box, b: Box): Guide {
  const size = along === 'x' ? 'width' : 'height'
  return { along, at, from: Math.min(a[along], b[along]), to: Math.max(a[along] + a[size], b[along] + b[size]) }
}
