import type { Root } from '@samtavle/shared/schema/entity'
import { limits } from '@samtavle/shared/schema/limits'
import type * as Y from 'yjs'
import { Refused } from './refused.ts'

/** How many entities a board may hold, live or not; results are the server's. */
const most: Partial<Record<Root, number>> = {
  cards: limits.cards,
  areas: limits.areas,
  themes: limits.themes,
  links: limits.links,
  strokes: limits.strokes,
  comments: limits.comments,
}

/** Refuses more entities than a board may hold. */
export function checkCapacity(doc: Y.Doc, created: readonly { root: Root }[]): void {
  const added = new Map<Root, number>()
  for (const { root } of created) added.set(root, (added.get(root) ?? 0) + 1)
  for (const [root, count] of added) {
    const entities = doc.share.get(root)?._map ?? new Map<string, Y.Item>()
    const room = (most[root] ?? 0) - count
    // Erased entities leave their ids behind; to tell them apart is work for boards that are nearly full.
    if (entities.size > room && countUndeleted(entities) > room) throw new Refused('full', root)
  }
}

function countUndeleted(entities: ReadonlyMap<string, Y.Item>): number {
  let count = 0
  for (const item of entities.values()) if (!item.deleted) count++
  return count
}
