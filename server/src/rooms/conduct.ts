import { isHostile, type Refusal } from '@samtavle/shared/rules/refusals'

/** So many writes that no honest client makes, within so many ms, and one is kept out for as long. */
const mostHostile = 3
const windowMs = 10 * 60 * 1000

/** Keeps out for a while who attacks the document. In memory: what honest clients can cause never counts. */
export class Conduct {
  readonly #offences = new Map<string, number[]>()

  /** Notes a refused write at server time `now`, in ms. */
  refused(participant: string, refusal: Refusal, now: number): void {
    if (!isHostile(refusal)) return
    this.#offences.set(participant, [...this.#recent(participant, now), now])
  }

  isBlocked(participant: string, now: number): boolean {
    return this.#recent(participant, now).length >= mostHostile
  }

  #recent(participant: string, now: number): number[] {
    return (this.#offences.get(participant) ?? []).filter((at) => now - at < windowMs)
  }
}
