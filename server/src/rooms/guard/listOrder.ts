import * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { Effort } from './effort.ts'
import { insertEntry } from './insertEntry.ts'
import { type Entry, lastId } from './listEntry.ts'
import { liveStruct } from './liveDocument.ts'
import { type Id, isSameId } from './update.ts'

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
      insertEntry(this.#all, entry, this.#effort)
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
    for (const entry of this.#added) insertEntry(entries, entry, this.#effort)
    return entries
  }
}

const nameOf = (id: Id | null): string => (id ? `${id.client}:${id.clock}` : '')

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
