import { syncTypes } from '@samtavle/shared/protocol/messages'
import WebSocket from 'ws'
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

/** One socket on one board that speaks y-protocols and keeps no document: what comes in is looked at only when asked. */
export class RawClient {
  readonly document: DocumentBytes = { parts: [], length: 0 }
  /** When the first ack came, by the shared clock; null while none has. */
  firstAckAt: number | null = null
  /** Sees every message after the joining. */
  watch: ((incoming: Incoming) => void) | null = null
  readonly #wire: Wire
  readonly #socket: WebSocket
  readonly #mine: Uint8Array
  #joining: ((incoming: Incoming) => void) | null = null
  #isQuiet = false

  /** Begins to connect. `mine`: an update that the server is told of when it asks. */
  constructor(seat: Seat, mine: Uint8Array = emptyUpdate) {
    this.#wire = new Wire(seat.address)
    this.#mine = mine
    this.#socket = new WebSocket(seat.url, { headers: seat.headers, perMessageDeflate: false })
    this.#socket.on('message', (data: Buffer) => this.#receive(data))
  }

  /** Resolves when at least `bytes` of the document have come; rejects when the socket closes before. */
  join(bytes = 1): Promise<Joined> {
    const connectingAt = sharedNow()
    let askedAt = Number.NaN
    return new Promise((resolve, reject) => {
      this.#socket.once('open', () => {
        askedAt = sharedNow()
        const greeting = this.#wire.greeting()
        if (greeting) this.#socket.send(greeting)
        this.#socket.send(this.#wire.sync(syncTypes.step1, emptyStateVector))
      })
      this.#socket.once('error', reject)
      this.#socket.once('close', (code, reason) => reject(new Error(`closed by the server: ${code} ${reason}`)))
      this.#joining = (incoming) => {
        this.#keep(incoming)
        if (this.document.length >= bytes) resolve({ connectingAt, askedAt, syncedAt: sharedNow() })
      }
    })
  }

  /** From now on messages are not even read, unless somebody watches. */
  quieten(): void {
    this.#joining = null
    this.#isQuiet = true
  }

  sendUpdate(update: Uint8Array): void {
    this.#socket.send(this.#wire.sync(syncTypes.update, update))
  }

  /** `state` as JSON. */
  sendPresence(client: number, clock: number, state: string): void {
    this.#socket.send(this.#wire.presence(client, clock, state))
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  close(): void {
    this.#socket.terminate()
  }

  #receive(message: Uint8Array): void {
    if (this.#isQuiet && !this.watch) return
    const incoming = this.#wire.read(message)
    if (incoming.is === 'step1') this.#socket.send(this.#wire.sync(syncTypes.step2, this.#mine))
    if (incoming.is === 'ack') this.firstAckAt ??= sharedNow()
    this.#joining?.(incoming)
    this.watch?.(incoming)
  }

  #keep(incoming: Incoming): void {
    if (incoming.is !== 'step2' && incoming.is !== 'update') return
    this.document.parts.push(incoming.body)
    this.document.length += incoming.body.length
  }
}
