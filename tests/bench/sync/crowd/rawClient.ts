import { syncTypes } from '@samtavle/shared/protocol/messages'
import { BareSocket } from './bareSocket.ts'
import { sharedNow } from './stamp.ts'
import { type Incoming, type Seat, Wire } from './wire.ts'

/** When a client had what, by the shared clock in ms. */
export interface Joined {
  connectingAt: number
  /** The socket was open and step 1 was sent. */
  askedAt: number
  syncedAt: number
}

/** The document as it came in; its last part came at `Joined.syncedAt`. */
export interface DocumentBytes {
  parts: Uint8Array[]
  length: number
}

const emptyStateVector = Uint8Array.of(0)
const emptyUpdate = Uint8Array.of(0, 0)

/** Somebody who is on the way in. */
interface Joining {
  connectingAt: number
  askedAt: number
  /** How much of the document they wait for. */
  bytes: number
  resolve(joined: Joined): void
  reject(failure: Error): void
}

/** One socket on one board that speaks y-protocols and keeps no document: what comes in is looked at only when asked. */
export class RawClient {
  readonly document: DocumentBytes = { parts: [], length: 0 }
  /** When the first ack came, by the shared clock; null while none has. */
  firstAckAt: number | null = null
  readonly #wire: Wire
  readonly #socket: BareSocket
  readonly #mine: Uint8Array
  #joining: Joining | null = null
  #watch: ((incoming: Incoming) => void) | null = null

  /** Begins to connect. `mine`: an update that the server is told of when it asks. */
  constructor(seat: Seat, mine: Uint8Array = emptyUpdate) {
    this.#wire = new Wire(seat.address)
    this.#mine = mine
    this.#socket = new BareSocket(seat.url, seat.headers, {
      open: () => this.#ask(),
      message: (data) => this.#receive(data),
      closed: (why) => this.#joining?.reject(new Error(why)),
    })
  }

  /** Resolves when at least `bytes` of the document have come; rejects when the socket closes before. */
  join(bytes = 1): Promise<Joined> {
    return new Promise((resolve, reject) => {
      this.#joining = { connectingAt: sharedNow(), askedAt: Number.NaN, bytes, resolve, reject }
    })
  }

  /** From now on messages are not even put together, unless somebody watches. */
  quieten(): void {
    this.#joining = null
    this.#socket.isListening = false
  }

  /** Shows every message after the joining, or no more of them. */
  watch(see: ((incoming: Incoming) => void) | null): void {
    this.#watch = see
    this.#socket.isListening = see !== null
  }

  sendUpdate(update: Uint8Array): void {
    this.#socket.send(this.#wire.sync(syncTypes.update, update))
  }

  /** `state` as JSON. */
  sendPresence(client: number, clock: number, state: string): void {
    this.#socket.send(this.#wire.presence(client, clock, state))
  }

  get isOpen(): boolean {
    return this.#socket.isOpen
  }

  close(): void {
    this.#socket.close()
  }

  #ask(): void {
    if (this.#joining) this.#joining.askedAt = sharedNow()
    const greeting = this.#wire.greeting()
    if (greeting) this.#socket.send(greeting)
    this.#socket.send(this.#wire.sync(syncTypes.step1, emptyStateVector))
  }

  #receive(message: Uint8Array): void {
    const incoming = this.#wire.read(message)
    if (incoming.is === 'step1') this.#socket.send(this.#wire.sync(syncTypes.step2, this.#mine))
    if (incoming.is === 'ack') this.firstAckAt ??= sharedNow()
    if (this.#joining) this.#keep(incoming, this.#joining)
    this.#watch?.(incoming)
  }

  #keep(incoming: Incoming, { connectingAt, askedAt, bytes, resolve }: Joining): void {
    if (incoming.is !== 'step2' && incoming.is !== 'update') return
    this.document.parts.push(incoming.body)
    this.document.length += incoming.body.length
    if (this.document.length >= bytes) resolve({ connectingAt, askedAt, syncedAt: sharedNow() })
  }
}
