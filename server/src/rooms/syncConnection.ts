import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import type { Refusal } from '@samtavle/shared/rules/refusals'
import { limits } from '@samtavle/shared/schema/limits'
import * as decoding from 'lib0/decoding'
import type { BoardDocument } from './boardDocument.ts'
import { ackFrame, quietFrame, step1Frame, step2Frame, updateFrame } from './frames.ts'
import type { Person, Socket } from './socket.ts'

/** A large document is built when the first who has come has been shown it, or after this long, in ms. */
const longestWaitMs = 500

/** Something that somebody has written. */
export interface Written {
  update: Uint8Array
  /** Whether it was made before they came: the answer to the server's step 1. */
  broughtAlong: boolean
  /** Called when it is durable. */
  committed(): void
}

/** What a connection asks of its room. */
export interface SyncRoom {
  readonly document: BoardDocument
  answerTo(stateVector: Uint8Array, person: Person): { step2: Uint8Array; since: Uint8Array | null }
  /** Counts an update of somebody; answers with how many ms they must not be read from. */
  takeUpdate(participant: string): number
  /** Takes what somebody has written, or closes the connection with the name of a refusal. */
  write(connection: SyncConnection, written: Written): void
  present(connection: SyncConnection, awareness: Uint8Array): void
  /** Everybody whose cursor can be seen, as a frame; null: nobody. */
  others(): Uint8Array | null
}

/**
 * One socket of one person, speaking y-protocols. Counts the sync frames it has received and says how many of them are
 * committed. Broadcasts reach it once it has been answered its step 1.
 */
export class SyncConnection {
  readonly person: Person
  readonly #socket: Socket
  readonly #room: SyncRoom
  readonly #acks: boolean
  #received = 0
  #committed = 0
  #told = 0
  #hasAnswered = false
  #joined = false
  #lastSent = 0
  #closed = false

  /** `acks`: the client has announced a protocol version and understands message 100. */
  constructor(socket: Socket, person: Person, room: SyncRoom, acks: boolean) {
    this.#socket = socket
    this.person = person
    this.#room = room
    this.#acks = acks
    const { document } = room
    document.whenBuilt(() => this.send([step1Frame(document.stateVector())]))
    document.buildIn(longestWaitMs)
  }

  get isClosed(): boolean {
    return this.#closed
  }

  /** Takes one frame from the client. */
  receive(data: Uint8Array): void {
    this.handle(() => this.#dispatch(data))
  }

  /** Does something about what the client has sent; a client that makes it throw is turned away. After closing nothing is done. */
  handle(work: () => void): void {
    if (this.#closed) return
    try {
      work()
    } catch {
      this.close(closeCodes.malformed, 'malformed')
    }
  }

  send(frames: readonly Uint8Array[], own?: Uint8Array): void {
    if (this.#closed || (frames.length === 0 && !own)) return
    if (this.#socket.bufferedAmount > limits.sendBufferBytes) return this.close(closeCodes.tryAgain, 'slow')
    this.#lastSent = Date.now()
    this.#socket.send(frames, own)
  }

  /** Sends what all are told, once it has what came before, and how many of its frames are safe, when that has grown. */
  tell(frames: readonly Uint8Array[]): void {
    this.send(this.#joined ? frames : [], this.#ackIfDue())
  }

  /** Says something harmless when nothing has been sent for `ms`: clients give up sockets that stay silent. */
  keepAlive(ms: number): void {
    if (Date.now() - this.#lastSent >= ms) this.send([quietFrame])
  }

  close(code: number, reason: string): void {
    if (this.#closed) return
    this.#closed = true
    this.#socket.close(code, reason)
  }

  #dispatch(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data)
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.sync:
        return this.#sync(decoder, data.length)
      case messageTypes.awareness:
        return this.#room.present(this, decoding.readVarUint8Array(decoder))
      case messageTypes.queryAwareness:
        return this.#presentOthers()
      default:
        this.close(closeCodes.malformed, 'malformed')
    }
  }

  #sync(decoder: decoding.Decoder, frameBytes: number): void {
    const type = decoding.readVarUint(decoder)
    const body = decoding.readVarUint8Array(decoder)
    if (type === syncTypes.step1) return this.#join(body)
    if (type !== syncTypes.step2 && type !== syncTypes.update) return this.close(closeCodes.malformed, 'malformed')
    const isFirstAnswer = type === syncTypes.step2 && !this.#hasAnswered
    if (frameBytes > (isFirstAnswer ? limits.firstSyncBytes : limits.frameBytes)) return this.#refuse('too-big')
    const number = ++this.#received
    const wait = this.#room.takeUpdate(this.person.participant)
    if (wait > 0) this.#socket.pause(wait)
    // Typed before the client heard our step 1: a gap now, and all of it again in the answer to step 1.
    if (!this.#hasAnswered && !isFirstAnswer) return
    this.#hasAnswered = true
    const committed = () => {
      this.#committed = number
    }
    this.#room.write(this, { update: body, broughtAlong: isFirstAnswer, committed })
  }

  #join(stateVector: Uint8Array): void {
    const { step2, since } = this.#room.answerTo(stateVector, this.person)
    const others = this.#room.others()
    this.send([step2Frame(step2), ...(since ? [updateFrame(since)] : []), ...(others ? [others] : [])])
    this.#room.document.buildIn(0)
    this.#joined = true
  }

  #presentOthers(): void {
    const others = this.#room.others()
    if (others) this.send([others])
  }

  #ackIfDue(): Uint8Array | undefined {
    if (!this.#acks || this.#told === this.#committed) return undefined
    this.#told = this.#committed
    return ackFrame(this.#committed)
  }

  #refuse(refusal: Refusal): void {
    this.close(closeCodes.refused, refusal)
  }
}
