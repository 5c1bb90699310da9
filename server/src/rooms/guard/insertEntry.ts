import type { Effort } from './effort.ts'
import { covers, type Entry } from './listEntry.ts'
import { Refused } from './refused.ts'
import { type Id, isSameId } from './update.ts'

/**
 * Puts an entry into a list where `Item.integrate` of Yjs puts it. Refuses neighbours that nobody can have seen side by
 * side: Yjs takes them, and then replicas that heard of things in different orders show different texts.
 */
export function insertEntry(entries: Entry[], entry: Entry, effort: Effort): void {
  effort.spend(entries.length)
  const { origin, rightOrigin } = entry
  if (origin) cutBefore(entries, { client: origin.client, clock: origin.clock + 1 })
  if (rightOrigin) cutBefore(entries, rightOrigin)
  let left = origin ? entries.findIndex((other) => covers(other, origin)) : -1
  const end = rightOrigin ? entries.findIndex((other) => covers(other, rightOrigin)) : entries.length
  if (end <= left || !couldBeNeighbours(entries, entry, entries.slice(left + 1, end), effort)) {
    throw new Refused('forged-value', 'neighbours that never were')
  }
  const first = left + 1
  let firstConflict = first
  for (let i = first; i < end; i++) {
    const other = entries[i]
    if (!other) break
    if (isSameId(other.origin, entry.origin)) {
      if (other.client >= entry.client && isSameId(other.rightOrigin, entry.rightOrigin)) break
      if (other.client >= entry.client) continue
    } else {
      effort.spend(i - first)
      const at = indexOfOrigin(entries, other, first, i)
      if (at === -1) break
      if (at >= firstConflict) continue
    }
    left = i
    firstConflict = i + 1
  }
  entries.splice(left + 1, 0, entry)
}

/** Makes an id the first of its entry. */
function cutBefore(entries: Entry[], id: Id): void {
  const at = entries.findIndex((entry) => covers(entry, id))
  const entry = entries[at]
  if (!entry || entry.clock === id.clock) return
  const length = id.clock - entry.clock
  const rest = {
    ...entry,
    clock: id.clock,
    length: entry.length - length,
    origin: { client: id.client, clock: id.clock - 1 },
  }
  entries.splice(at, 1, { ...entry, length }, rest)
}

/** The index of the entry that something was written after, from `first` to before `end`; -1 when it is not there. */
function indexOfOrigin(entries: Entry[], { origin }: Entry, first: number, end: number): number {
  for (let i = first; origin && i < end; i++) {
    const entry = entries[i]
    if (entry && covers(entry, origin)) return i
  }
  return -1
}

/** Whether nothing of what stands between its neighbours was there when the entry was written. */
function couldBeNeighbours(
  entries: readonly Entry[],
  entry: Entry,
  between: readonly Entry[],
  effort: Effort,
): boolean {
  if (between.length === 0) return true
  effort.spend(3 * entries.length)
  const past = pastOf(entries, [entry.origin, entry.rightOrigin, { client: entry.client, clock: entry.clock - 1 }])
  return between.every(({ client, clock }) => clock > (past.get(client) ?? -1))
}

/** How far each client had come at least, in this list, for whoever knew these ids: nobody knows a thing without its past. */
function pastOf(entries: readonly Entry[], ids: (Id | null)[]): Map<number, number> {
  const unread = new Map<number, Entry[]>()
  for (const entry of [...entries].sort((a, b) => b.clock - a.clock)) {
    const ofClient = unread.get(entry.client)
    if (ofClient) ofClient.push(entry)
    else unread.set(entry.client, [entry])
  }
  const past = new Map<number, number>()
  const ahead = [...ids]
  while (ahead.length > 0) {
    const id = ahead.pop()
    if (!id || id.clock <= (past.get(id.client) ?? -1)) continue
    past.set(id.client, id.clock)
    const ofClient = unread.get(id.client) ?? []
    while ((ofClient.at(-1)?.clock ?? Number.POSITIVE_INFINITY) <= id.clock) {
      const entry = ofClient.pop()
      if (entry) ahead.push(entry.origin, entry.rightOrigin)
    }
  }
  return past
}
