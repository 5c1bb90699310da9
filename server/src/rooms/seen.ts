import { hereMs } from './progress.ts'
import type { Person } from './socket.ts'

/**
 * Who has been around lately: those with an open socket, and those seen within two minutes. Readers, which big screens are
 * too, are not counted: what the number is for is how many may answer. In memory only.
 */
export class Seen {
  readonly #open = new Map<string, number>()
  readonly #leaders = new Set<string>()
  readonly #last = new Map<string, number>()

  saw({ participant, role }: Person, now: number): void {
    if (role === 'facilitator') this.#leaders.add(participant)
    if (role !== 'viewer') this.#last.set(participant, now)
  }

  arrived({ participant, role }: Person): void {
    if (role === 'facilitator') this.#leaders.add(participant)
    if (role !== 'viewer') this.#open.set(participant, (this.#open.get(participant) ?? 0) + 1)
  }

  left(person: Person, now: number): void {
    const open = (this.#open.get(person.participant) ?? 1) - 1
    if (open > 0) this.#open.set(person.participant, open)
    else this.#open.delete(person.participant)
    this.saw(person, now)
  }

  /** Those of them who take part, without those who lead. */
  participants(now: number): string[] {
    return this.#here(now).filter((participant) => !this.#leaders.has(participant))
  }

  /** How many devices that lead are there right now: one that was here a moment ago is no reserve. */
  leaders(): number {
    return [...this.#open.keys()].filter((participant) => this.#leaders.has(participant)).length
  }

  count(now: number): number {
    return this.#here(now).length
  }

  #here(now: number): string[] {
    for (const [participant, last] of this.#last) if (now - last > hereMs) this.#last.delete(participant)
    return [...new Set([...this.#open.keys(), ...this.#last.keys()])]
  }
}
