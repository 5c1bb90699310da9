import type * as Y from 'yjs'

/**
 * Turns the content of `shared` into `next` by one deletion and one insertion between their common ends.
 * Works by code point: cutting a surrogate pair in two makes Yjs store U+FFFD in place of both halves.
 */
export function applyTextDiff(shared: Y.Text, next: string): void {
  const before = shared.toString()
  if (before === next) return
  const start = commonStart(before, next)
  const end = commonEnd(before, next, start)
  const removed = before.length - start - end
  const added = next.slice(start, next.length - end)
  if (removed > 0) shared.delete(start, removed)
  if (added) shared.insert(start, added)
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n > 0 && isHighSurrogate(a.charCodeAt(n - 1)) ? n - 1 : n
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let n = 0
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++
  return n > 0 && isLowSurrogate(a.charCodeAt(a.length - n)) ? n - 1 : n
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
