import * as decoding from 'lib0/decoding'
import { presenceFrame } from './frames.ts'
import type { SyncConnection } from './syncConnection.ts'

interface Present {
  client: number
  clock: number
  state: object | null
  connection: SyncConnection
}

/** Bytes of one message, clients of one connection, and how often changes are passed on, in ms. */
const most = { bytes: 2048, clients: 2 }
const flushMs = 100

/**
 * Cursors and selections, in memory only. A presence id belongs to the connection that used it first; who it is, is
 * written by the server. Changes are gathered and passed on as one frame.
 */
export class Presence {
  readonly #present = new Map<number, Present>()
  readonly #changed = new Set<number>()
  #timer: NodeJS.Timeout | null = null
  readonly #broadcast: (frame: Uint8Array) => void

  constructor(broadcast: (frame: Uint8Array) => void) {
    this.#broadcast = broadcast
  }

  /** Takes a message of the awareness protocol; what is not the connection's own, or too large, changes nothing. */
  receive(connection: SyncConnection, message: Uint8Array): void {
    if (message.length > most.bytes) return
    const decoder = decoding.createDecoder(message)
    const count = decoding.readVarUint(decoder)
    for (let i = 0; i < Math.min(count, most.clients); i++) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      this.#set(connection, client, clock, JSON.parse(decoding.readVarString(decoder)))
    }
  }

  /** One frame with everybody who is there, or null. */
  everybody(): Uint8Array | null {
    const present = [...this.#present.values()].filter(({ state }) => state)
    return present.length > 0 ? presenceFrame(present) : null
  }

  /** Takes away all that a closed connection has shown. */
  leave(connection: SyncConnection): void {
    for (const entry of this.#present.values()) {
      if (entry.connection === connection) this.#mark({ ...entry, clock: entry.clock + 1, state: null })
    }
  }

  /** Takes everybody away, for when cursors are switched off. */
  clear(): void {
    for (const entry of this.#present.values()) this.#mark({ ...entry, clock: entry.clock + 1, state: null })
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #set(connection: SyncConnection, client: number, clock: number, state: unknown): void {
    const known = this.#present.get(client)
    if (known ? known.connection !== connection || known.clock >= clock : this.#owned(connection) >= most.clients)
      return
    const isState = typeof state === 'object' && state !== null && !Array.isArray(state)
    const { participant: _, ...who } = connection.person
    this.#mark({ client, clock, connection, state: isState ? { ...state, user: who } : null })
  }

  #owned(connection: SyncConnection): number {
    let owned = 0
    for (const entry of this.#present.values()) if (entry.connection === connection) owned++
    return owned
  }

  #mark(entry: Present): void {
    this.#present.set(entry.client, entry)
    this.#changed.add(entry.client)
    this.#timer ??= setTimeout(() => this.#flush(), flushMs)
  }

  #flush(): void {
    this.#timer = null
    const changed = [...this.#changed].flatMap((client) => this.#present.get(client) ?? [])
    this.#changed.clear()
    for (const { client, state } of changed) if (!state) this.#present.delete(client)
    if (changed.length > 0) this.#broadcast(presenceFrame(changed))
  }
}
