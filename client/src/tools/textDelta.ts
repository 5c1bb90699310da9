/** A change of a text as Yjs tells it: how much stays, comes in and goes, from the start on. */
export type TextDelta = readonly { retain?: number; insert?: unknown; delete?: number }[]

/** Where a position in a text is after `delta`. What is inserted exactly there comes after it. */
export function movedIndex(index: number, delta: TextDelta): number {
  let moved = index
  let offset = 0
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    if (offset > moved) break
    moved -= Math.min(removed, moved - offset)
    const length = typeof insert === 'string' ? insert.length : 0
    if (offset < moved) moved += length
    offset += length + retain
  }
  return moved
}

/** What was changed between two texts, as one replaced stretch. */
export interface Replacement {
  start: number
  removed: number
  inserted: string
}

/** The smallest single replacement that turns one text into another; never cuts a surrogate pair. */
export function replacementBetween(before: string, after: string): Replacement {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  if (start > 0 && isHigh(before, start - 1)) start--
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (end > 0 && isLow(before, before.length - end)) end--
  return { start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) }
}

const isHigh = (text: string, i: number) => (text.charCodeAt(i) & 0xfc00) === 0xd800
const isLow = (text: string, i: number) => (text.charCodeAt(i) & 0xfc00) === 0xdc00
