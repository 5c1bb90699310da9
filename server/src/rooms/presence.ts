import { limits } from '@samtavle/shared/schema/limits'
import * as decoding from 'lib0/decoding'
import { presenceFrame } from './frames.ts'
import { gone, type Signer, signed } from './presenceState.ts'
import type { SyncConnection } from './syncConnection.ts'

interface Present {
  client: number
  clock: number
  connection: SyncConnection
  /** What has come and is to be passed on next, JSON in UTF-8 that nobody has read yet; null: nothing. */
  sent: Uint8Array | null
  /** What has been passed on, signed; {@link gone} when there is nothing to show. */
  state: Uint8Array
  /** The clock of what has been passed on. */
  told: number
  /** When its connection was lost, in server ms; null while it is open. */
  leftAt: number | null
}

/** How long the id of somebody who has left stays theirs, in ms: others may still tell what they have heard of it. */
const keptMs = 60_000

/** How often changes are passed on, in ms, and whose. */
interface Pace {
  everyMs: number
  whose: 'all' | 'facilitators'
}

/** The cost of cursors is people × people, and in a crowd nobody can follow them. */
function paceFor(people: number): Pace {
  if (people <= 50) return { everyMs: 100, whose: 'all' }
  return { everyMs: 200, whose: people <= 100 ? 'all' : 'facilitators' }
}

/**
 * Cursors and selections, in memory only. A presence id belongs to the participant who used it first, for as long as anybody
 * may still speak of it: clients of y-websocket send back all that they hear of others. Who it is, is written by the server.
 * Changes are gathered and passed on as one frame; of what somebody shows between two only the newest is read.
 */
export class Presence {
  readonly #present = new Map<number, Present>()
  readonly #changed = new Set<number>()
  #timer: NodeJS.Timeout | null = null
  #since = 0
  readonly #pace: () => Pace
  readonly #named: () => boolean
  readonly #nameless = new WeakMap<SyncConnection, Signer>()
  readonly #broadcast: (frame: Uint8Array) => void

  /**
   * `everyMs`: how often everybody's changes are passed on; null: the less often, the more people there are. `named`: whether
   * the board is one with names.
   */
  constructor(parts: {
    everyMs: number | null
    people: () => number
    named: () => boolean
    broadcast: (frame: Uint8Array) => void
  }) {
    const { everyMs, people } = parts
    this.#named = parts.named
    this.#pace = everyMs === null ? () => paceFor(people()) : () => ({ everyMs, whose: 'all' })
    this.#broadcast = parts.broadcast
  }

  /** Takes a message of the awareness protocol; what is not the connection's own, or too large, changes nothing. */
  receive(connection: SyncConnection, message: Uint8Array): void {
    if (message.length > limits.presence.bytes) return
    if (this.#pace().whose === 'facilitators' && connection.person.role !== 'facilitator') return this.#hide(connection)
    const decoder = decoding.createDecoder(message)
    const count = decoding.readVarUint(decoder)
    for (let i = 0; i < Math.min(count, limits.presence.clients); i++) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      this.#set(connection, client, clock, decoding.readVarUint8Array(decoder))
    }
  }

  /** One frame with everybody who is there, or null. */
  everybody(): Uint8Array | null {
    const present = [...this.#present.values()].filter(({ state }) => state !== gone)
    // With the clock it was told with: what is newer comes to them too, and would else be taken for known.
    const told = present.map(({ client, state, told }) => ({ client, clock: told, state }))
    return told.length > 0 ? presenceFrame(told) : null
  }

  /** Takes away all that a closed connection has shown. */
  leave(connection: SyncConnection): void {
    for (const entry of this.#of(connection)) {
      entry.leftAt = Date.now()
      this.#takeAway(entry)
    }
  }

  /** Takes everybody away, for when cursors are switched off. */
  clear(): void {
    for (const entry of this.#present.values()) this.#takeAway(entry)
  }

  /** What is to be passed on soon, for a caller who is about to send something anyway; null when there is nothing. */
  takeDue(): Uint8Array | null {
    const isDue = this.#timer !== null && Date.now() - this.#since >= this.#pace().everyMs / 2
    return isDue ? this.#takeChanges() : null
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #set(connection: SyncConnection, client: number, clock: number, sent: Uint8Array): void {
    const known = this.#present.get(client)
    if (known && (known.clock >= clock || !isOf(connection, known))) return
    if (!known) {
      this.#forgetLongGone()
      if (this.#of(connection).length >= limits.presence.clients) return
    }
    this.#mark({
      client,
      clock,
      connection,
      sent,
      state: known?.state ?? gone,
      told: known?.told ?? 0,
      leftAt: null,
    })
  }

  /** Somebody who came while the board had names is still known to us by theirs. */
  #signerFor(connection: SyncConnection): Signer {
    if (this.#named()) return connection.person
    const known = this.#nameless.get(connection)
    if (known) return known
    const nameless = { role: connection.person.role, name: null }
    this.#nameless.set(connection, nameless)
    return nameless
  }

  /** With the clock it has: whoever shows something again counts on from there. */
  #takeAway(entry: Present): void {
    if (entry.sent || entry.state !== gone) this.#mark({ ...entry, sent: gone })
  }

  #forgetLongGone(): void {
    const until = Date.now() - keptMs
    for (const { client, leftAt, sent } of this.#present.values()) {
      if (leftAt !== null && leftAt < until && !sent) this.#present.delete(client)
    }
  }

  #hide(connection: SyncConnection): void {
    for (const entry of this.#of(connection)) this.#takeAway(entry)
  }

  #of(connection: SyncConnection): Present[] {
    return [...this.#present.values()].filter((entry) => entry.connection === connection)
  }

  #mark(entry: Present): void {
    this.#present.set(entry.client, entry)
    this.#changed.add(entry.client)
    if (this.#timer) return
    this.#since = Date.now()
    // Longer than due: nearly always something else is sent before, which they go along with.
    this.#timer = setTimeout(() => this.#broadcastChanges(), 1.5 * this.#pace().everyMs)
  }

  #broadcastChanges(): void {
    const frame = this.#takeChanges()
    if (frame) this.#broadcast(frame)
  }

  #takeChanges(): Uint8Array | null {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const changed = [...this.#changed].flatMap((client) => this.#present.get(client) ?? [])
    this.#changed.clear()
    for (const entry of changed) this.#read(entry)
    return changed.length > 0 ? presenceFrame(changed) : null
  }

  #read(entry: Present): void {
    const { sent, connection } = entry
    entry.told = entry.clock
    entry.sent = null
    entry.state = gone
    if (!sent || sent === gone) return
    connection.handle(() => {
      entry.state = signed(sent, this.#signerFor(connection))
    })
  }
}

/** Somebody whose contact was lost comes back under the same id on another connection. */
const isOf = ({ person }: SyncConnection, { connection }: Present): boolean =>
  connection.person.participant === person.participant
