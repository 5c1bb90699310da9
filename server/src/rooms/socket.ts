import type { Role } from '@samtavle/shared/schema/session'

/** The little that a room needs of a WebSocket. */
export interface Socket {
  /**
   * Sends frames, one after the other and if it can be in one write; `own` after them. A list that many are sent in a row is
   * made ready for the wire once, so it must not be changed.
   */
  send(frames: readonly Uint8Array[], own?: Uint8Array): void
  close(code: number, reason: string): void
  /** Reads nothing for so many ms: what is sent meanwhile waits in the network. */
  pause(ms: number): void
  /** Bytes that wait for a slow reader. */
  readonly bufferedAmount: number
}

/** Somebody who is in on the board. */
export interface Person {
  participant: string
  role: Role
  /** What they call themselves, on boards with names. */
  name: string | null
}
