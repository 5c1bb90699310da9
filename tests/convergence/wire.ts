import type { Room } from '@samtavle/server/rooms/room'
import type { Person, Socket } from '@samtavle/server/rooms/socket'
import type { SyncConnection } from '@samtavle/server/rooms/syncConnection'

/** The end of a socket that is a tab. */
export interface WireEnd {
  receive(frame: Uint8Array): void
  closed(code: number, reason: string): void
}

type Down = { frame: Uint8Array } | { code: number; reason: string }

/**
 * One socket: what is said on it travels in order, and arrives when the test lets it. Either side may be gone while the
 * other has not noticed, with words still under way.
 */
export class Wire implements Socket {
  readonly bufferedAmount = 0
  readonly #up: Uint8Array[] = []
  readonly #down: Down[] = []
  readonly #room: Room
  readonly #connection: SyncConnection
  readonly #sent: (frame: Uint8Array) => void
  #end: WireEnd | null
  #isServed = true
  #pausedUntil = 0

  /** `sent` hears every frame that the server sends, whether it arrives or not. */
  constructor(room: Room, person: Person, end: WireEnd, sent: (frame: Uint8Array) => void) {
    this.#room = room
    this.#end = end
    this.#sent = sent
    this.#connection = room.connect(this, person, true)
  }

  /** Whether anything is still under way to somebody who is there. */
  get isQuiet(): boolean {
    return (!this.#isServed || this.#up.length === 0) && (!this.#end || this.#down.length === 0)
  }

  say(frame: Uint8Array): void {
    this.#up.push(frame)
  }

  send(frames: readonly Uint8Array[], own?: Uint8Array): void {
    for (const frame of [...frames, ...(own ? [own] : [])]) {
      this.#sent(frame)
      this.#down.push({ frame })
    }
  }

  close(code: number, reason: string): void {
    this.#down.push({ code, reason })
  }

  pause(ms: number): void {
    this.#pausedUntil = Date.now() + ms
  }

  /** Lets up to `most` frames arrive at the server, as long as it reads. */
  carryUp(most = Number.POSITIVE_INFINITY): void {
    for (let left = most; left > 0 && this.#isServed && this.#pausedUntil <= Date.now(); left--) {
      const frame = this.#up.shift()
      if (!frame) return
      this.#connection.receive(frame)
    }
  }

  /** Lets up to `most` frames arrive at the tab. */
  carryDown(most = Number.POSITIVE_INFINITY): void {
    for (let left = most; left > 0 && this.#end; left--) {
      const next = this.#down.shift()
      if (!next) return
      if ('frame' in next) this.#end.receive(next.frame)
      else this.#hangUp(next.code, next.reason)
    }
  }

  /** The tab has lost its network; what it has said may still arrive. */
  loseTab(): void {
    this.#end = null
  }

  /** The server has noticed, or is gone. */
  loseServer(): void {
    if (!this.#isServed) return
    this.#isServed = false
    this.#room.disconnect(this.#connection)
  }

  #hangUp(code: number, reason: string): void {
    const end = this.#end
    this.#end = null
    this.loseServer()
    end?.closed(code, reason)
  }
}
