import { step1Frame, step2Frame, updateFrame } from '@samtavle/server/rooms/frames'
import { clientVersion } from '@samtavle/shared/protocol/closeCodes'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { routes } from '@samtavle/shared/protocol/routes'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import { ackedFrames, readFrame } from '../helpers/recordingSocket.ts'

/** A socket whose bytes are in the test's hands: it reads when it is told to, and does not come back by itself. */
export class RawSocket {
  readonly doc = new Y.Doc()
  readonly socket: WebSocket
  /** How the server has closed it. */
  closed: { code: number; reason: string } | null = null
  /** Bytes received, and the number of the last frame that is acknowledged. */
  received = 0
  acked = 0
  /** Frames that count for acknowledgements. */
  sent = 0
  /** Called with the bytes of each presence message. */
  heardPresence: (body: Uint8Array) => void = () => {}
  isIn = false

  constructor(url: string, headers: Record<string, string>) {
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false })
    this.socket.on('open', () => this.say(step1Frame(Y.encodeStateVector(this.doc))))
    this.socket.on('message', (data: Buffer) => this.#receive(new Uint8Array(data)))
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    this.socket.on('error', () => {})
  }

  say(frame: Uint8Array): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(frame)
  }

  /** Changes the document and sends it as one update; answers with the frame. */
  write(change: (doc: Y.Doc) => void): Uint8Array {
    const updates: Uint8Array[] = []
    const gather = (update: Uint8Array) => updates.push(update)
    this.doc.on('update', gather)
    change(this.doc)
    this.doc.off('update', gather)
    const frame = updateFrame(Y.mergeUpdates(updates))
    this.repeat(frame)
    return frame
  }

  /** Sends an update's frame, for the first time or again. */
  repeat(frame: Uint8Array): void {
    this.sent++
    this.say(frame)
  }

  /** Leaves what comes in the network; pings go unanswered. */
  stopReading(): void {
    this.socket.pause()
  }

  readOn(): void {
    this.socket.resume()
  }

  #receive(bytes: Uint8Array): void {
    this.received += bytes.length
    const frame = readFrame(bytes)
    if (frame.type === messageTypes.ack) this.acked = ackedFrames(frame)
    if (frame.type === messageTypes.awareness) this.heardPresence(frame.body)
    if (frame.type !== messageTypes.sync) return
    if (frame.subtype === syncTypes.step1) {
      this.sent++
      this.say(step2Frame(Y.encodeStateAsUpdate(this.doc, frame.body)))
      return
    }
    Y.applyUpdate(this.doc, frame.body, 'server')
    this.isIn = true
  }
}

export const socketUrl = (url: string, boardId: string): string =>
  `${url.replace(/^http/, 'ws')}${routes.syncPrefix}/${boardId}?client=${clientVersion}`

/** One more socket of somebody who is a member already, with its own document. */
export async function openSocket({ http, boardId, name }: Person): Promise<RawSocket> {
  const socket = new RawSocket(socketUrl(http.baseUrl, boardId), http.headers)
  await eventually(`a socket of ${name} is in`, () => socket.isIn || socket.closed !== null)
  return socket
}
