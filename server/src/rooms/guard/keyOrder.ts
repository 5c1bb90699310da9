import type * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { Effort } from './effort.ts'
import { type Id, isSameId } from './update.ts'

/** One write to a key, or several of one client in a row. */
interface Entry {
  readonly client: number
  readonly clock: number
  readonly length: number
  readonly origin: Id | null
  readonly of: Y.Item | Addition
}

/**
 * The writes to one key of a map in the order that Yjs gives them; the last one stands and has deleted those before. Nearly
 * always a write follows the one that stood. Only when it does not are all of them lined up, as Yjs does it.
 */
export class KeyOrder {
  readonly #live: Y.Item | null
  readonly #effort: Effort
  readonly #added: Entry[] = []
  #last: Entry | null
  #all: Entry[] | null = null

  /** `live`: the item that stands in the live document. */
  constructor(live: Y.Item | null, effort: Effort) {
    this.#live = live
    this.#effort = effort
    this.#last = live && entryOfLive(live)
  }

  add(addition: Addition): void {
    const entry = entryOfAddition(addition)
    if (!this.#all && isSameId(entry.origin, this.#last && lastId(this.#last))) {
      this.#added.push(entry)
      this.#last = entry
      return
    }
    this.#all ??= [...this.#liveEntries(), ...this.#added]
    integrate(this.#all, entry, this.#effort)
    this.#last = this.#all.at(-1) ?? null
  }

  /** The write that will stand. */
  get last(): Y.Item | Addition | null {
    return this.#last?.of ?? null
  }

  #liveEntries(): Entry[] {
    const entries: Entry[] = []
    for (let item = this.#live; item; item = item.left) {
      this.#effort.spend(1)
      entries.push(entryOfLive(item))
    }
    return entries.reverse()
  }
}

const entryOfLive = (item: Y.Item): Entry => ({
  client: item.id.client,
  clock: item.id.clock,
  length: item.length,
  origin: item.origin,
  of: item,
})

function entryOfAddition(addition: Addition): Entry {
  const { struct, from } = addition
  const { client, clock, length } = struct
  const origin = from > 0 ? { client, clock: clock + from - 1 } : struct.origin
  return { client, clock: clock + from, length: length - from, origin, of: addition }
}

const lastId = ({ client, clock, length }: Entry): Id => ({ client, clock: clock + length - 1 })

const covers = (entry: Entry, { client, clock }: Id): boolean =>
  entry.client === client && entry.clock <= clock && clock < entry.clock + entry.length

/** `Item.integrate` of Yjs, for the entries of a key, none of which was written before another. */
function integrate(entries: Entry[], entry: Entry, effort: Effort): void {
  effort.spend(entries.length)
  let left = entry.origin ? cutAfter(entries, entry.origin) : -1
  const first = left + 1
  let firstConflict = first
  for (let i = first; i < entries.length; i++) {
    const other = entries[i]
    if (!other) break
    if (isSameId(other.origin, entry.origin)) {
      if (other.client >= entry.client) break
    } else {
      const { origin } = other
      effort.spend(i - first)
      const at = origin ? entries.slice(first, i).findIndex((passed) => covers(passed, origin)) : -1
      if (at === -1) break
      if (first + at >= firstConflict) continue
    }
    left = i
    firstConflict = i + 1
  }
  entries.splice(left + 1, 0, entry)
}

/** The index of the entry that ends with `id`, after cutting the one that covers it if that goes on. */
function cutAfter(entries: Entry[], id: Id): number {
  const at = entries.findIndex((entry) => covers(entry, id))
  const entry = entries[at]
  if (!entry || isSameId(lastId(entry), id)) return at
  const length = id.clock - entry.clock + 1
  const rest = { ...entry, clock: id.clock + 1, length: entry.length - length, origin: id }
  entries.splice(at, 1, { ...entry, length }, rest)
  return at
}
