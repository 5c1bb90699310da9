import { roots } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'

/** The content of the document with keys in one order, so that equal documents give equal strings. */
export function contentOf(doc: Y.Doc): string {
  return JSON.stringify(Object.fromEntries(roots.map((root) => [root, sorted(doc.getMap(root).toJSON())])))
}

/** Whether two replicas hold the same: the same content, out of the same changes. */
export function sameDocument(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b)) && contentOf(a) === contentOf(b)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
