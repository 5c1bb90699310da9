import { arrowBetween, distanceToSegment } from '@samtavle/shared/layout/linePath'
import type { Root } from '@samtavle/shared/schema/entity'
import type { CardId } from '@samtavle/shared/schema/ids'
import { around, type Box, grown, overlaps, type Point } from '../actions/camera.ts'
import type { LineId } from '../actions/geometry.ts'
import type { Content } from '../connection/content.ts'
import type { LineShape } from '../painting/linePicture.ts'

/** A line as the scene knows it. */
export interface LineItem extends LineShape {
  id: LineId
  box: Box
  /** The cards that an arrow joins. */
  ends: readonly CardId[]
}

/** Room that a line and its arrow head take beside its points, in board units. */
const thickness = 14

/** Arrows between cards, which follow them, and lines drawn by hand. */
export class Lines {
  readonly #items = new Map<LineId, LineItem>()
  readonly #arrowsOf = new Map<CardId, Set<LineId>>()
  /** Undefined: not known yet. */
  #bounds: Box | null | undefined
  readonly #content: () => Content
  readonly #boxOf: (id: CardId) => Box | null
  readonly #touched: (box: Box) => void

  constructor(content: () => Content, boxOf: (id: CardId) => Box | null, touched: (box: Box) => void) {
    this.#content = content
    this.#boxOf = boxOf
    this.#touched = touched
  }

  /** Takes in what has changed in one root of the document. */
  take(root: Root, ids: Iterable<string>): void {
    if (root === 'links') for (const id of ids) this.#put(id, this.#arrow(id))
    if (root === 'strokes') for (const id of ids) this.#put(id, this.#stroke(id))
    if (root === 'cards') for (const id of ids) this.take('links', this.#arrowsOf.get(id) ?? [])
  }

  takeAll(): void {
    const { links, strokes } = this.#content()
    this.take('links', [...links.keys()])
    this.take('strokes', [...strokes.keys()])
  }

  within(box: Box): LineItem[] {
    return [...this.#items.values()].filter((item) => overlaps(item.box, box))
  }

  ids(): IterableIterator<LineId> {
    return this.#items.keys()
  }

  /** The box around all of them; null when there are none. */
  bounds(): Box | null {
    if (this.#bounds === undefined) this.#bounds = around([...this.#items.values()].map(({ box }) => box))
    return this.#bounds
  }

  get(id: LineId): LineItem | null {
    return this.#items.get(id) ?? null
  }

  /** The line drawn last of those that pass near a point. */
  at(point: Point, within: number): LineId | null {
    let found: LineId | null = null
    for (const { id, box, points } of this.#items.values()) {
      if (!overlaps(grown({ ...point, width: 0, height: 0 }, within), box)) continue
      const passes = points.some((to, i) => distanceToSegment(point, points[i - 1] ?? to, to) <= within)
      if (passes) found = id
    }
    return found
  }

  /** Arrows that these cards hold on to. */
  ofCards(cards: Iterable<CardId>): LineItem[] {
    const ids = new Set([...cards].flatMap((id) => [...(this.#arrowsOf.get(id) ?? [])]))
    return [...ids].flatMap((id) => this.#items.get(id) ?? [])
  }

  #put(id: LineId, item: LineItem | null): void {
    this.#bounds = undefined
    const before = this.#items.get(id)
    if (before) this.#touched(before.box)
    if (item) {
      this.#items.set(id, item)
      this.#touched(item.box)
    } else this.#items.delete(id)
  }

  #arrow(id: LineId): LineItem | null {
    const link = this.#content().links.get(id)
    if (link?.kind !== 'arrow') return null
    for (const end of [link.from, link.to]) {
      this.#arrowsOf.set(end, (this.#arrowsOf.get(end) ?? new Set<LineId>()).add(id))
    }
    const [from, to] = [this.#boxOf(link.from), this.#boxOf(link.to)]
    const path = link.live && from && to ? arrowBetween(from, to) : null
    if (!path) return null
    return lineItem(id, 'arrow', [path.start, path.end], 'ink', [link.from, link.to])
  }

  #stroke(id: LineId): LineItem | null {
    const stroke = this.#content().strokes.get(id)
    if (!stroke?.live) return null
    const { place, points, ink } = stroke
    const rect = place[0] ? this.#content().areas.get(place[0])?.rect : undefined
    const [x, y] = [place[1] + (rect?.[0] ?? 0), place[2] + (rect?.[1] ?? 0)]
    const path: Point[] = []
    for (let i = 0; i + 1 < points.length; i += 2) path.push({ x: x + (points[i] ?? 0), y: y + (points[i + 1] ?? 0) })
    return lineItem(id, 'stroke', path, ink, [])
  }
}

function lineItem(
  id: LineId,
  is: LineItem['is'],
  points: Point[],
  ink: LineItem['ink'],
  ends: CardId[],
): LineItem | null {
  const box = around(points.map((point) => ({ ...point, width: 0, height: 0 })))
  return box && { id, is, points, ink, ends, box: grown(box, thickness) }
}
