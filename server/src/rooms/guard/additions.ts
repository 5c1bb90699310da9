import type { Seat } from './home.ts'
import { endOf, type Struct } from './update.ts'

/** A struct of which the live document lacks what comes after its first `from` units. */
export interface Addition {
  readonly struct: Struct
  readonly from: number
  /** Null for a collected struct: it takes up clocks and nothing else. */
  readonly seat: Seat | null
  /** How many of its new units the same update deletes again, and whether the last one is among them. */
  erased: number
  lastErased: boolean
}

/** How many units of it are there to be seen afterwards. */
export function lengthShown({ struct, from, erased }: Addition): number {
  return struct.content.is === 'deleted' ? 0 : struct.length - from - erased
}

/** The additions of an update, in dependency order and by id. */
export class Additions {
  readonly all: Addition[] = []
  readonly #byClient = new Map<number, Addition[]>()

  add(addition: Addition): void {
    this.all.push(addition)
    const { client } = addition.struct
    const sameClient = this.#byClient.get(client)
    if (sameClient) sameClient.push(addition)
    else this.#byClient.set(client, [addition])
  }

  /** Those of one client, by clock. */
  of(client: number): readonly Addition[] {
    return this.#byClient.get(client) ?? []
  }

  /** Where in {@link of} the addition is that covers a clock, or else the first one after it. */
  indexOf(client: number, clock: number): number {
    const additions = this.of(client)
    let low = 0
    for (let high = additions.length; low < high; ) {
      const middle = (low + high) >> 1
      const addition = additions[middle]
      if (addition && endOf(addition.struct) <= clock) low = middle + 1
      else high = middle
    }
    return low
  }
}
