import { roots } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import { type Addition, type Additions, lengthShown } from './additions.ts'
import type { Effort } from './effort.ts'
import type { Erasure } from './erasures.ts'
import type { EntityHome, Seat, TextHome } from './home.ts'
import type { Homes } from './homes.ts'
import { ListOrder } from './listOrder.ts'
import { Refused } from './refused.ts'
import { checkShape } from './shape.ts'

/** What an update does to one key that holds a value or, while the entity is new, a text. */
export interface KeyChange {
  readonly order: ListOrder
  /** Every value it writes, overwritten ones too. */
  readonly values: unknown[]
  /** Whether it deletes what stands in the live document. */
  erasesLive: boolean
}

/** What an update does to one text: UTF-16 code units more and less. */
export interface TextChange {
  readonly order: ListOrder
  readonly lengthBefore: number
  added: number
  removed: number
}

/** All that an update does to one entity. `made`: the addition that creates it, if it is new. */
export interface EntityChange {
  readonly home: EntityHome
  made: Addition | null
  readonly keys: Map<string, KeyChange>
  readonly texts: Map<string, TextChange>
}

/** Sums up an update by entity, and refuses what has no place in the document. */
export class Changes {
  readonly #store: Y.Doc['store']
  readonly #homes: Homes
  readonly #effort: Effort
  readonly #usedIds = new Set<string>()
  readonly #byHome = new Map<EntityHome, EntityChange>()

  constructor(doc: Y.Doc, homes: Homes, effort: Effort) {
    this.#store = doc.store
    this.#homes = homes
    this.#effort = effort
  }

  gather(additions: Additions, erasures: readonly Erasure[]): Iterable<EntityChange> {
    for (const addition of additions.all) if (addition.seat) this.#add(addition, addition.seat)
    for (const erasure of erasures) this.#erase(erasure)
    return this.#byHome.values()
  }

  #add(addition: Addition, seat: Seat): void {
    checkShape(addition, seat)
    const { home, sub } = seat
    if (home.is === 'root') return this.#make(addition, sub ?? '')
    if (home.is === 'text') {
      const change = this.#textOf(home)
      change.added += lengthShown(addition)
      change.order.add(addition)
      return
    }
    const { content } = addition.struct
    const isFirst = !home.live && !this.#changeOf(home).keys.has(sub ?? '')
    if (content.is === 'text' && !isFirst) throw new Refused('forged-value', 'a text in place of another')
    const change = this.#keyOf(home, sub ?? '')
    change.order.add(addition)
    if (content.is === 'values') change.values.push(...content.values)
  }

  #make(addition: Addition, id: string): void {
    this.#requireUnused(id)
    this.#usedIds.add(id)
    if (addition.struct.content.is === 'deleted') return
    const home = this.#homes.ofAddition(addition)
    if (home.is === 'entity') this.#changeOf(home).made = addition
  }

  /** Ids are unique in the whole document: who made what is kept by id alone. */
  #requireUnused(id: string): void {
    if (this.#usedIds.has(id)) throw new Refused('forged-root', 'an id twice')
    for (const root of roots) {
      const item = this.#homes.root(root).live?._map.get(id)
      if (item) throw item.deleted ? new Refused('gone', 'an erased entity') : new Refused('not-yours', 'a used id')
    }
  }

  #erase({ seat: { home, sub }, length }: Erasure): void {
    if (home.is === 'root') throw new Refused('not-yours', 'deletes a whole entity')
    if (home.is === 'text') {
      this.#textOf(home).removed += length
      return
    }
    this.#keyOf(home, sub ?? '').erasesLive = true
  }

  #changeOf(home: EntityHome): EntityChange {
    let change = this.#byHome.get(home)
    if (!change) {
      change = { home, made: null, keys: new Map(), texts: new Map() }
      this.#byHome.set(home, change)
    }
    return change
  }

  #keyOf(home: EntityHome, key: string): KeyChange {
    const { keys } = this.#changeOf(home)
    let change = keys.get(key)
    if (!change) {
      const order = new ListOrder(this.#store, home.live?._map.get(key) ?? null, this.#effort)
      change = { order, values: [], erasesLive: false }
      keys.set(key, change)
    }
    return change
  }

  #textOf(home: TextHome): TextChange {
    const { texts } = this.#changeOf(home.entity)
    let change = texts.get(home.key)
    if (!change) {
      const order = new ListOrder(this.#store, home.live?._start ?? null, this.#effort)
      change = { order, lengthBefore: home.live?._length ?? 0, added: 0, removed: 0 }
      texts.set(home.key, change)
    }
    return change
  }
}
