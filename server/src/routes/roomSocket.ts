import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Socket } from '../rooms/socket.ts'

/**
 * A room's view of a socket; `stream` is what lies under it. What a large room costs is mostly calls into the system: so all
 * that is sent together leaves in one write, past what `ws` does for each message, and is made ready for the wire once for
 * all who are sent the same.
 */
export const roomSocketOn = (socket: WebSocket, stream: Duplex): Socket => ({
  send(frames, own) {
    if (socket.readyState !== socket.OPEN) return
    const pieces = onTheWire(frames)
    if (pieces.length === 1 && !own) {
      stream.write(pieces[0])
      return
    }
    stream.cork()
    for (const piece of pieces) stream.write(piece)
    if (own) stream.write(inOne([own]))
    stream.uncork()
  },
  close: (code, reason) => socket.close(code, reason),
  pause(ms) {
    if (socket.isPaused) return
    socket.pause()
    setTimeout(() => socket.resume(), ms)
  },
  get bufferedAmount() {
    return stream.writableLength
  },
})

/** More bytes than this are not copied. */
const mostCopied = 0xffff

let last: { frames: readonly Uint8Array[]; pieces: Uint8Array[] } | null = null

function onTheWire(frames: readonly Uint8Array[]): Uint8Array[] {
  if (last?.frames === frames) return last.pieces
  const bytes = frames.reduce((sum, { length }) => sum + length, 0)
  const pieces = bytes <= mostCopied ? [inOne(frames)] : frames.flatMap((frame) => [headOf(frame), frame])
  last = { frames, pieces }
  return pieces
}

const inOne = (frames: readonly Uint8Array[]): Buffer =>
  Buffer.concat(frames.flatMap((frame) => [headOf(frame), frame]))

/** What comes before a binary message that is whole, unmasked and uncompressed, as servers send them (RFC 6455, section 5.2). */
function headOf({ length }: Uint8Array): Uint8Array {
  if (length < 126) return Uint8Array.of(0x82, length)
  if (length <= 0xffff) return Uint8Array.of(0x82, 126, length >> 8, length & 0xff)
  const head = Buffer.alloc(10)
  head[0] = 0x82
  head[1] = 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
