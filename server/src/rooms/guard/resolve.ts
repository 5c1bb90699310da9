import * as Y from 'yjs'
import { type Addition, Additions } from './additions.ts'
import { inDependencyOrder } from './dependencyOrder.ts'
import type { Effort } from './effort.ts'
import type { Home, Seat } from './home.ts'
import type { Homes } from './homes.ts'
import { liveStruct } from './liveDocument.ts'
import { Refused } from './refused.ts'
import { partsCharacter } from './surrogates.ts'
import type { Id, Struct, Update } from './update.ts'

/** Finds where each struct of an update would sit, in the live document or in the update itself, without applying it. */
export class Resolver {
  readonly #store: Y.Doc['store']
  readonly #homes: Homes
  readonly #effort: Effort
  readonly #additions = new Additions()

  constructor(doc: Y.Doc, homes: Homes, effort: Effort) {
    this.#store = doc.store
    this.#homes = homes
    this.#effort = effort
  }

  resolve(update: Update): Additions {
    for (const struct of inDependencyOrder(update, this.#store)) {
      // Yjs defines the root, and cuts at the origins, also when it then finds that it knows the struct already.
      if (typeof struct.parent === 'string') this.#homes.root(struct.parent)
      if (struct.origin) this.#checkCut({ client: struct.origin.client, clock: struct.origin.clock + 1 })
      if (struct.rightOrigin) this.#checkCut(struct.rightOrigin)
      const from = Math.max(0, Y.getState(this.#store, struct.client) - struct.clock)
      if (from < struct.length) this.#add(struct, from)
    }
    return this.#additions
  }

  #add(struct: Struct, from: number): void {
    const { content } = struct
    if (content.is === 'string') checkCharacter(content.text, from)
    const seat = content.is === 'collected' ? null : this.#seatFor(struct, from)
    this.#additions.add({ struct, from, seat, erased: 0, lastErased: false })
  }

  /** Yjs believes what a struct says of its parent and its neighbours; if these disagree, it ties lists together. */
  #seatFor(struct: Struct, from: number): Seat {
    const seats: Seat[] = []
    if (struct.parent !== null) seats.push({ home: this.#homeCalled(struct.parent), sub: struct.parentSub })
    if (struct.origin) seats.push(this.#seatOf(struct.origin))
    if (struct.rightOrigin) seats.push(this.#seatOf(struct.rightOrigin))
    if (from > 0) seats.push(this.#seatOf({ client: struct.client, clock: struct.clock + from - 1 }))
    const [seat, ...others] = seats
    if (!seat) throw new Refused('malformed', 'a struct without a place')
    for (const other of others) {
      if (other.home !== seat.home || other.sub !== seat.sub) throw new Refused('forged-root', 'in two places')
    }
    return seat
  }

  #homeCalled(parent: string | Id): Home {
    if (typeof parent === 'string') return this.#homes.root(parent)
    const live = liveStruct(this.#store, parent)
    if (!live) return this.#homes.ofAddition(this.#additionAt(parent))
    if (!(live instanceof Y.Item) || live.deleted) throw new Refused('gone', 'in something deleted')
    if (!(live.content instanceof Y.ContentType)) throw new Refused('forged-root', 'in something that holds nothing')
    return this.#homes.ofLive(live.content.type)
  }

  #seatOf(id: Id): Seat {
    const live = liveStruct(this.#store, id)
    if (!live) {
      const { seat } = this.#additionAt(id)
      if (!seat) throw new Refused('gone', 'beside something collected')
      return seat
    }
    if (!(live instanceof Y.Item) || !(live.parent instanceof Y.AbstractType)) {
      throw new Refused('gone', 'beside something collected')
    }
    return { home: this.#homes.ofLive(live.parent), sub: live.parentSub }
  }

  #additionAt({ client, clock }: Id): Addition {
    const addition = this.#additions.of(client)[this.#additions.indexOf(client, clock)]
    if (!addition || addition.struct.clock > clock) throw new Refused('gap', 'a reference to what nobody has sent')
    return addition
  }

  /** Whether the list may be cut before this id. */
  #checkCut(id: Id): void {
    const live = liveStruct(this.#store, id)
    if (live instanceof Y.Item && live.id.clock < id.clock) {
      this.#effort.spendOnCut(this.#store.clients.get(id.client)?.length ?? 0)
      if (live.content instanceof Y.ContentString) checkCharacter(live.content.str, id.clock - live.id.clock)
    }
    if (live) return
    const addition = this.#additions.of(id.client)[this.#additions.indexOf(id.client, id.clock)]
    const content = addition?.struct.content
    if (content?.is === 'string') checkCharacter(content.text, id.clock - (addition?.struct.clock ?? 0))
  }
}

function checkCharacter(text: string, offset: number): void {
  if (partsCharacter(text, offset)) throw new Refused('forged-value', 'half a character')
}
