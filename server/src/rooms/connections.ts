import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import { limits } from '@samtavle/shared/schema/limits'
import { Allowance } from './allowance.ts'
import type { SyncConnection } from './syncConnection.ts'

/** The open sockets of one board. */
export class Connections {
  readonly #open = new Set<SyncConnection>()
  readonly #allowances = new Map<string, Allowance>()

  get size(): number {
    return this.#open.size
  }

  /** Takes a socket in; somebody's oldest one goes when they have too many, and nobody comes in when the board is full. */
  add(connection: SyncConnection): void {
    if (this.#open.size >= limits.socketsPerBoard) return connection.close(closeCodes.full, 'full')
    const theirs = this.of(connection.person.participant)
    if (theirs.length >= limits.socketsPerParticipant) theirs[0]?.close(closeCodes.full, 'too-many-tabs')
    this.#open.add(connection)
  }

  /** Whether it was there. */
  remove(connection: SyncConnection): boolean {
    const { participant } = connection.person
    if (!this.#open.delete(connection)) return false
    if (this.of(participant).length === 0) this.#allowances.delete(participant)
    return true
  }

  /** Open sockets of one person, oldest first. */
  of(participant: string): SyncConnection[] {
    return [...this.#open].filter(({ person, isClosed }) => person.participant === participant && !isClosed)
  }

  /** Counts an update of somebody, over all their tabs; answers with how many ms they must not be read from. */
  takeUpdate(participant: string, now: number): number {
    const { perSecond, burst } = limits.updates
    let allowance = this.#allowances.get(participant)
    if (!allowance) {
      allowance = new Allowance(perSecond, burst, now)
      this.#allowances.set(participant, allowance)
    }
    return allowance.take(now)
  }

  /** Sends to everybody who is in, and to each how many of their frames are safe, when that has grown. */
  tell(frames: readonly Uint8Array[]): void {
    for (const connection of this.#open) connection.tell(frames)
  }

  each(visit: (connection: SyncConnection) => void): void {
    for (const connection of this.#open) visit(connection)
  }

  closeAll(code: number, reason: string): void {
    this.each((connection) => connection.close(code, reason))
    this.#open.clear()
  }
}
