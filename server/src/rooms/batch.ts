import * as Y from 'yjs'
import type { Write } from '../storage/boardStore.ts'

/** What goes to the disk in one commit, and who is to be told what became of it. */
export interface Batch {
  updates: Uint8Array[]
  writes: Write[]
  settled: ((failure: Error | null) => void)[]
}

export const emptyBatch = (): Batch => ({ updates: [], writes: [], settled: [] })

export const isEmpty = ({ updates, settled }: Batch): boolean => updates.length === 0 && settled.length === 0

/** Both as one, in this order. */
export const joined = (first: Batch, then: Batch): Batch => ({
  updates: [...first.updates, ...then.updates],
  writes: [...first.writes, ...then.writes],
  settled: [...first.settled, ...then.settled],
})

/** Bytes of the updates that wait in it. */
export const bytesIn = ({ updates }: Batch): number => updates.reduce((sum, { length }) => sum + length, 0)

/** The updates as one; null when there are none. */
export function mergedUpdate({ updates }: Batch): Uint8Array | null {
  if (updates.length > 1) return Y.mergeUpdates(updates)
  return updates[0] ?? null
}
