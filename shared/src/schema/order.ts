import { generateKeyBetween } from 'fractional-indexing'

/** Sorts by order key, then by id: two people may choose the same key at the same time, and all must see the same order. */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * An order key between two neighbours (null: at that end). Neighbours with equal keys are tolerated: the new one then
 * sorts after both.
 */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after)
}

/** Keys are no longer than this; somebody may have made one on purpose that is. */
export const longestOrder = 64

/** An order key after the last one (null: there is none), or an equal one where none fits: ids then decide. */
export function orderAfter(last: string | null): string {
  const next = orderBetween(last, null)
  return last !== null && next.length > longestOrder ? last : next
}

/** Whether a key has the form that keys are made from; not every string of letters and digits has. */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}
