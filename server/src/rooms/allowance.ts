/**
 * How much of something one may do: `perSecond`, with `burst` at once. What exceeds it has to wait; nothing is refused.
 * Holding a key down makes thirty updates a second, and must never lose a letter.
 */
export class Allowance {
  readonly #perSecond: number
  readonly #burst: number
  #left: number
  #at: number

  /** `now`: any clock in ms that only goes forward. */
  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#left = burst
    this.#at = now
  }

  /** Takes one; answers with how many ms to wait before the next. */
  take(now: number): number {
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) * this.#perSecond) / 1000) - 1
    this.#at = now
    return this.#left >= 0 ? 0 : Math.ceil((-this.#left * 1000) / this.#perSecond)
  }
}
