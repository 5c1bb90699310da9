import * as Y from 'yjs'
import type { Addition, Additions } from './additions.ts'
import type { Effort } from './effort.ts'
import type { Seat } from './home.ts'
import type { Homes } from './homes.ts'
import { Refused } from './refused.ts'
import { partsCharacter } from './surrogates.ts'
import { endOf, type Range, type Update } from './update.ts'

/** What an update deletes of one item that is in the live document and not deleted yet. */
export interface Erasure {
  readonly seat: Seat
  /** How many of its units. */
  readonly length: number
}

/**
 * Finds what a delete set would delete: the erasures in the live document, while those among the update's own additions
 * are noted with these. Ranges that are deleted already cost next to nothing, since clients send all they know of when
 * they come back.
 */
export class EraseResolver {
  readonly #store: Y.Doc['store']
  readonly #homes: Homes
  readonly #additions: Additions
  readonly #effort: Effort
  readonly #erasures: Erasure[] = []

  constructor(doc: Y.Doc, homes: Homes, additions: Additions, effort: Effort) {
    this.#store = doc.store
    this.#homes = homes
    this.#additions = additions
    this.#effort = effort
  }

  resolve(update: Update): Erasure[] {
    for (const [client, ranges] of update.deletions) {
      const live = Y.getState(this.#store, client)
      for (const range of ranges) {
        if (range.clock < live) this.#eraseLive(client, range)
        if (range.end > live) this.#eraseNew(client, { clock: Math.max(range.clock, live), end: range.end })
      }
    }
    return this.#erasures
  }

  #eraseLive(client: number, range: Range): void {
    const structs = this.#store.clients.get(client) ?? []
    for (let i = Y.findIndexSS(structs, range.clock); i < structs.length; i++) {
      const struct = structs[i]
      if (!struct || struct.id.clock >= range.end) return
      if (struct instanceof Y.Item && !struct.deleted) this.#erase(struct, range, structs.length)
    }
  }

  #erase(item: Y.Item, range: Range, structsOfClient: number): void {
    const from = Math.max(0, range.clock - item.id.clock)
    const to = Math.min(item.length, range.end - item.id.clock)
    if (to - from < item.length) this.#effort.spendOnCut(structsOfClient)
    if (item.content instanceof Y.ContentString) checkCharacters(item.content.str, from, to)
    if (!(item.parent instanceof Y.AbstractType)) throw new Refused('gone', 'deletes in something deleted')
    const seat = { home: this.#homes.ofLive(item.parent), sub: item.parentSub }
    this.#erasures.push({ seat, length: to - from })
  }

  #eraseNew(client: number, range: Range): void {
    const additions = this.#additions.of(client)
    const last = additions.at(-1)
    if (!last || endOf(last.struct) < range.end) throw new Refused('future-delete', 'deletes what nobody has sent')
    for (let i = this.#additions.indexOf(client, range.clock); i < additions.length; i++) {
      const addition = additions[i]
      if (!addition || addition.struct.clock >= range.end) return
      eraseAddition(addition, range)
    }
  }
}

function eraseAddition(addition: Addition, range: Range): void {
  const { struct } = addition
  const from = Math.max(addition.from, range.clock - struct.clock)
  const to = Math.min(struct.length, range.end - struct.clock)
  if (struct.content.is === 'string') checkCharacters(struct.content.text, from, to)
  addition.erased += to - from
  if (to === struct.length) addition.lastErased = true
}

function checkCharacters(text: string, from: number, to: number): void {
  if (partsCharacter(text, from) || partsCharacter(text, to)) throw new Refused('forged-value', 'half a character')
}
