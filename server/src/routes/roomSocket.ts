import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Socket } from '../rooms/socket.ts'

/**
 * A room's view of a socket; `stream` is what lies under it. What a large room costs is mostly calls into the system: so all
 * that is sent in one turn leaves in one write, and a frame that everybody is sent in a row is made ready for the wire once.
 */
export const roomSocketOn = (socket: WebSocket, stream: Duplex): Socket => ({
  send(frame) {
    if (stream.writableCorked === 0) {
      stream.cork()
      process.nextTick(uncork, stream)
    }
    if (frame.length > longestCopied) socket.send(frame)
    else if (socket.readyState === socket.OPEN) stream.write(messageOf(frame))
  },
  close: (code, reason) => socket.close(code, reason),
  pause(ms) {
    if (socket.isPaused) return
    socket.pause()
    setTimeout(() => socket.resume(), ms)
  },
  get bufferedAmount() {
    return socket.bufferedAmount
  },
})

const uncork = (stream: Duplex): void => stream.uncork()

/** Longer frames are left to `ws`, which sends them without a copy. */
const longestCopied = 0xffff

let last: { frame: Uint8Array; message: Buffer } | null = null

function messageOf(frame: Uint8Array): Buffer {
  if (last?.frame !== frame) last = { frame, message: binaryMessage(frame) }
  return last.message
}

/** A whole binary message, unmasked and uncompressed, as servers send them (RFC 6455, section 5.2). */
function binaryMessage(frame: Uint8Array): Buffer {
  const { length } = frame
  const head = length < 126 ? [0x82, length] : [0x82, 126, length >> 8, length & 0xff]
  return Buffer.concat([Uint8Array.from(head), frame])
}
