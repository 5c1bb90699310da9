import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { limits } from '@samtavle/shared/schema/limits'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** Follows how much of what a socket has sent is safe with the server. */
export class AckCounter {
  #sent = 0
  #acked = 0
  #held = false
  #open = false

  /** A new socket: its count begins again. */
  opened(): void {
    this.#sent = 0
    this.#acked = 0
    this.#held = false
    this.#open = true
  }

  closed(): void {
    this.#open = false
  }

  /** Changes wait to be sent together. */
  held(): void {
    this.#held = true
  }

  /** A frame with changes, which the server will acknowledge, has been sent, and all that was held is in it. */
  sent(): void {
    this.#sent++
    this.#held = false
  }

  acked(frames: number): void {
    this.#acked = frames
  }

  /**
   * Whether all we have is stored. The first acknowledgement covers the answer to the server's first question, and so all
   * that was written before this socket.
   */
  get allSafe(): boolean {
    return this.#open && !this.#held && this.#acked >= 1 && this.#acked === this.#sent
  }
}

/** Changes made within this many ms leave together, as one frame: who types writes faster than others need to read. */
const batchMs = 100

/**
 * A WebSocket class that counts on `counter` the frames that carry changes, sends those that follow each other quickly as
 * one, unless it would be larger than the server takes, and calls `changed` whenever the count has become another.
 */
export function countingSocket(Base: typeof WebSocket, counter: AckCounter, changed: () => void): typeof WebSocket {
  return class CountingSocket extends Base {
    #waiting: Uint8Array[] = []
    #bytes = 0
    #timer: ReturnType<typeof setTimeout> | undefined
    #flushedAt = 0

    override send(data: string | Blob | BufferSource): void {
      const frame = data as Uint8Array<ArrayBuffer>
      if (isUpdate(frame)) return this.#hold(frame)
      this.#flush()
      if (isAnswer(frame)) counter.sent()
      super.send(frame)
      changed()
    }

    override close(code?: number, reason?: string): void {
      clearTimeout(this.#timer)
      this.#clear()
      super.close(code, reason)
    }

    #hold(frame: Uint8Array): void {
      if (this.#bytes + frame.length > limits.frameBytes / 2) this.#flush()
      this.#waiting.push(frame)
      this.#bytes += frame.length
      counter.held()
      changed()
      if (this.#waiting.length > 1) return
      this.#timer = setTimeout(() => this.#flush(), Math.max(0, this.#flushedAt + batchMs - Date.now()))
    }

    #clear(): void {
      this.#waiting = []
      this.#bytes = 0
    }

    #flush(): void {
      clearTimeout(this.#timer)
      if (this.#waiting.length === 0 || this.readyState !== this.OPEN) return
      const frame = mergeFrames(this.#waiting)
      this.#clear()
      this.#flushedAt = Date.now()
      counter.sent()
      super.send(frame)
      changed()
    }
  }
}

const isUpdate = (frame: Uint8Array) => frame[0] === messageTypes.sync && frame[1] === syncTypes.update
const isAnswer = (frame: Uint8Array) => frame[0] === messageTypes.sync && frame[1] === syncTypes.step2

function mergeFrames(frames: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  writeUpdate(encoder, Y.mergeUpdates(frames.map(updateIn)))
  return encoding.toUint8Array(encoder)
}

function updateIn(frame: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}
