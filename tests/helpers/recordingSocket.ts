import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'

/** What passes through a socket, in order. */
export interface SocketWatcher {
  opened(): void
  /** A frame of the server; `type` and `subtype` (of a sync message) as in the protocol's grammar. */
  received(frame: Frame): void
  sent(frame: Frame): void
  closed(code: number, reason: string): void
}

export interface Frame {
  bytes: Uint8Array
  type: number
  /** Of a sync message; null for others. */
  subtype: number | null
  /** What follows the type: a number of an ack, bytes of the others. */
  body: Uint8Array
}

/** Whether the server counts a frame of a client for its acks. */
export const countsForAck = (frame: Frame): boolean =>
  frame.type === messageTypes.sync && (frame.subtype === syncTypes.step2 || frame.subtype === syncTypes.update)

/**
 * A WebSocket class for y-websocket's `WebSocketPolyfill` whose sockets carry these headers and tell `watcher`
 * everything. `headers` is asked anew for each socket.
 */
export function recordingSocketClass(
  headers: () => Record<string, string>,
  watcher: SocketWatcher,
): typeof globalThis.WebSocket {
  class RecordingSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: headers(), perMessageDeflate: false })
      this.on('open', () => watcher.opened())
      this.on('message', (data) => watcher.received(readFrame(toBytes(data))))
      this.on('close', (code, reason) => watcher.closed(code, reason.toString()))
    }

    override send(data: ArrayBuffer | Uint8Array): void {
      super.send(data)
      watcher.sent(readFrame(new Uint8Array(data)))
    }
  }
  return RecordingSocket as unknown as typeof globalThis.WebSocket
}

export function readFrame(bytes: Uint8Array): Frame {
  const decoder = decoding.createDecoder(bytes)
  const type = decoding.readVarUint(decoder)
  if (type === messageTypes.ack) return { bytes, type, subtype: null, body: decoding.readTailAsUint8Array(decoder) }
  if (type === messageTypes.queryAwareness) return { bytes, type, subtype: null, body: new Uint8Array() }
  const subtype = type === messageTypes.sync ? decoding.readVarUint(decoder) : null
  return { bytes, type, subtype, body: decoding.readVarUint8Array(decoder) }
}

/** The number in an ack. */
export const ackedFrames = (frame: Frame): number => decoding.readVarUint(decoding.createDecoder(frame.body))

function toBytes(data: WebSocket.RawData): Uint8Array {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data))
  return new Uint8Array(data instanceof ArrayBuffer ? data : Buffer.from(data))
}
