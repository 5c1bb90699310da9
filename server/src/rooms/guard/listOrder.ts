import * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { Effort } from './effort.ts'
import { liveStruct } from './liveDocument.ts'
import { Refused } from './refused.ts'
import { type Id, isSameId } from './update.ts'

/** An item of a list, or several of one client that are and were written in a row. */
interface Entry extends Id {
  readonly length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  readonly of: Y.Item | Addition
}

/**
 * The order that Yjs will give to the words of a text, or to the writes of one key, of which the last one stands. What one
 * person has written falls between neighbours, one after the other; that is all there is to most updates, and costs one
 * step. When something does not, because others wrote at the same place, all of the list is lined up as Yjs does it.
 */
export class ListOrder {
  readonly #store: Y.Doc['store']
  readonly #live: Y.Item | null
  readonly #effort: Effort
  readonly #added: Entry[] = []
  /** What has come to stand after an id, by the name of that id. */
  readonly #followers = new Map<string, Id | null>()
  #all: Entry[] | null = null
  #last: Y.Item | Addition | null

  /** `live`: of a text its first item, of a key the write that stands; null when there is none. */
  constructor(store: Y.Doc['store'], live: Y.Item | null, effort: Effort) {
    this.#store = store
    this.#live = live
    this.#effort = effort
    this.#last = live
  }

  add(addition: Addition): void {
    const entry = entryOfAddition(addition)
    if (!this.#all && !this.#fits(entry)) this.#all = this.#lineUp()
    if (this.#all) {
      integrate(this.#all, entry, this.#effort)
      this.#last = this.#all.at(-1)?.of ?? null
      return
    }
    this.#added.push(entry)
    this.#followers.set(nameOf(entry.origin), entry)
    this.#followers.set(nameOf(lastId(entry)), entry.rightOrigin)
    if (!entry.rightOrigin) this.#last = addition
  }

  /** The last item afterwards; of a key, the write that stands. */
  get last(): Y.Item | Addition | null {
    return this.#last
  }

  /** Whether nothing stands between its neighbours. */
  #fits({ origin, rightOrigin }: Entry): boolean {
    const follower = this.#followers.get(nameOf(origin))
    return isSameId(follower === undefined ? this.#afterLive(origin) : follower, rightOrigin)
  }

  /** What stands after an id as far as the live document tells; within an addition, its next unit. */
  #afterLive(id: Id | null): Id | null {
    if (!id) return this.#live?.id ?? null
    const live = liveStruct(this.#store, id)
    const next = { client: id.client, clock: id.clock + 1 }
    return live instanceof Y.Item && next.clock === live.id.clock + live.length ? (live.right?.id ?? null) : next
  }

  #lineUp(): Entry[] {
    const entries: Entry[] = []
    let first = this.#live
    for (let item = first; item; item = item.left) first = item
    for (let item = first; item; item = item.right) {
      this.#effort.spend(1)
      entries.push(entryOfLive(item))
    }
    for (const entry of this.#added) integrate(entries, entry, this.#effort)
    return entries
  }
}

const nameOf = (id: Id | null): string => (id ? `${id.client}:${id.clock}` : '')

const lastId = ({ client, clock, length }: Entry): Id => ({ client, clock: clock + length - 1 })

const covers = (entry: Entry, { client, clock }: Id): boolean =>
  entry.client === client && entry.clock <= clock && clock < entry.clock + entry.length

function entryOfLive(item: Y.Item): Entry {
  const { client, clock } = item.id
  return { client, clock, length: item.length, origin: item.origin, rightOrigin: item.rightOrigin, of: item }
}

function entryOfAddition(addition: Addition): Entry {
  const { struct, from } = addition
  const { client, clock, length, rightOrigin } = struct
  const origin = from > 0 ? { client, clock: clock + from - 1 } : struct.origin
  return { client, clock: clock + from, length: length - from, origin, rightOrigin, of: addition }
}

/** `Item.integrate` of Yjs. Yjs does not mind neighbours in the wrong order, but replicas then order the list differently. */
function integrate(entries: Entry[], entry: Entry, effort: Effort): void {
  effort.spend(entries.length)
  const { origin, rightOrigin } = entry
  if (origin) cutBefore(entries, { client: origin.client, clock: origin.clock + 1 })
  if (rightOrigin) cutBefore(entries, rightOrigin)
  let left = origin ? entries.findIndex((other) => covers(other, origin)) : -1
  const end = rightOrigin ? entries.findIndex((other) => covers(other, rightOrigin)) : entries.length
  if (end <= left) throw new Refused('forged-value', 'neighbours in the wrong order')
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
