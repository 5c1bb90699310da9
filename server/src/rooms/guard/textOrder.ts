import * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { Effort } from './effort.ts'
import type { LiveType } from './home.ts'
import { liveStruct } from './liveDocument.ts'
import { endOf, type Id, isSameId, type Struct } from './update.ts'

/**
 * Watches how the additions to one text fall between each other. What one person has written falls between two
 * neighbours, which takes Yjs one step, whatever the order. As soon as one does not, others wrote at the same place: from
 * then on each addition counts as a walk along the whole text, which is more than it is.
 */
export class TextOrder {
  readonly #store: Y.Doc['store']
  readonly #live: LiveType | null
  readonly #effort: Effort
  /** What has come to stand after an id. */
  readonly #follower = new Map<string, Id>()
  readonly #added = new Map<string, Struct>()
  #items = 0
  #isCrowded = false

  constructor(store: Y.Doc['store'], live: LiveType | null, effort: Effort) {
    this.#store = store
    this.#live = live
    this.#effort = effort
  }

  add({ struct, from }: Addition): void {
    this.#items++
    if (this.#isCrowded) return this.#effort.spend(this.#items)
    const { client, clock } = struct
    const left = from > 0 ? { client, clock: clock + from - 1 } : struct.origin
    if (!isSameId(this.#after(left), struct.rightOrigin)) return this.#crowd()
    this.#follower.set(nameOf(left), { client, clock: clock + from })
    this.#added.set(nameOf({ client, clock: endOf(struct) - 1 }), struct)
  }

  /** What stands after an id now, or first in the text. */
  #after(id: Id | null): Id | null {
    const follower = this.#follower.get(nameOf(id))
    if (follower) return follower
    if (!id) return this.#live?._start?.id ?? null
    const live = liveStruct(this.#store, id)
    const next = { client: id.client, clock: id.clock + 1 }
    if (live instanceof Y.Item) return next.clock < live.id.clock + live.length ? next : (live.right?.id ?? null)
    const added = this.#added.get(nameOf(id))
    return added ? added.rightOrigin : next
  }

  #crowd(): void {
    this.#isCrowded = true
    for (let item = this.#live?._start ?? null; item; item = item.right) {
      this.#effort.spend(1)
      this.#items++
    }
  }
}

const nameOf = (id: Id | null): string => (id ? `${id.client}:${id.clock}` : '')
