import type { Refusal } from '@samtavle/shared/rules/refusals'
import { limits } from '@samtavle/shared/schema/limits'

/** So long, in ms, after a board was loaded those come back who may know more than it. */
const comingBackMs = 30 * 60 * 1000

/** What an honest page may be refused for that goes on from what the server has lost. */
const excusable: readonly Refusal[] = ['foreign-id', 'gap', 'future-delete', 'not-yours']

/**
 * Who comes back soon after the board was loaded, with a document: when a backup has taken the place of the server's data,
 * they know more than it, and some bring what others have lost. That cannot be told from what they have written meanwhile, so
 * each of their pages may be refused once without an offence: it then starts over from what there is. In memory.
 */
export class LostData {
  readonly #loadedAt: number
  /** By participant: pages that may still be refused. */
  readonly #left = new Map<string, number>()

  constructor(now: number) {
    this.#loadedAt = now
  }

  /** To be told what a page knows when it comes (a state vector; one byte for nothing), at server time `now`. */
  saw(participant: string, known: Uint8Array, now: number): void {
    if (known.length <= 1 || now - this.#loadedAt > comingBackMs || this.#left.has(participant)) return
    this.#left.set(participant, limits.socketsPerParticipant)
  }

  /** Whether this refusal is nobody's offence; the page that hears of it knows from then on. */
  excuses(participant: string, refusal: Refusal): boolean {
    const left = this.#left.get(participant) ?? 0
    if (left === 0) return false
    this.#left.set(participant, left - 1)
    return excusable.includes(refusal)
  }
}
