import { hereMs } from './progress.ts'

/** Who has been around lately: those with an open socket, and those seen within two minutes. In memory only. */
export class Seen {
  readonly #open = new Map<string, number>()
  readonly #last = new Map<string, number>()

  saw(participant: string, now: number): void {
    this.#last.set(participant, now)
  }

  arrived(participant: string): void {
    this.#open.set(participant, (this.#open.get(participant) ?? 0) + 1)
  }

  left(participant: string, now: number): void {
    const open = (this.#open.get(participant) ?? 1) - 1
    if (open > 0) this.#open.set(participant, open)
    else this.#open.delete(participant)
    this.saw(participant, now)
  }

  count(now: number): number {
    for (const [participant, last] of this.#last) if (now - last > hereMs) this.#last.delete(participant)
    return new Set([...this.#open.keys(), ...this.#last.keys()]).size
  }
}
