import { limits } from '@samtavle/shared/schema/limits'
import type { Role } from '@samtavle/shared/schema/session'
import type { Person } from './socket.ts'

/** So long, in ms, a page may have been away that comes back with what it did as a facilitator. */
const awayMs = 12 * 60 * 60 * 1000

/**
 * Who has led the board and does not any more. Each of their pages may find that out once by being refused: it then starts
 * over and knows. In memory.
 */
export class FormerRoles {
  readonly #leading = new Set<string>()
  readonly #former = new Map<string, { lostAt: number; left: number }>()

  /** To be told whenever somebody comes, at server time `now`. */
  saw({ participant, role }: Person, now: number): void {
    if (role === 'facilitator') {
      this.#leading.add(participant)
      this.#former.delete(participant)
    } else if (this.#leading.delete(participant)) {
      this.#former.set(participant, { lostAt: now, left: limits.socketsPerParticipant })
    }
  }

  /** What somebody may still take themselves for; null for nothing else than what they are. */
  of(participant: string, now: number): Role | null {
    const former = this.#former.get(participant)
    return former && former.left > 0 && now - former.lostAt < awayMs ? 'facilitator' : null
  }

  /** Some page of theirs has been refused, and knows now. */
  refused(participant: string): void {
    const former = this.#former.get(participant)
    if (former) former.left--
  }
}
