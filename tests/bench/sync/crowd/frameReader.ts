/** What a WebSocket message is, as its first byte says (RFC 6455, section 5.2). */
export const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const

const lastFrame = 0x80
const longestHead = 10

/**
 * Takes the frames of a server apart, however the network has cut them. Messages that nobody wants are passed over without
 * being put together; what keeps the socket open never is.
 */
export class FrameReader {
  /** Whether anybody wants to have the messages. */
  isWanted = true
  readonly #take: (opcode: number, payload: Buffer) => void
  readonly #head = Buffer.alloc(longestHead)
  #headBytes = 0
  #opcode = 0
  #left = 0
  #payload: Buffer | null = null

  /** `take` may keep the payload. */
  constructor(take: (opcode: number, payload: Buffer) => void) {
    this.#take = take
  }

  /** The next bytes; they are free to be overwritten afterwards. Throws at what the servers here never send. */
  read(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) at = this.#left > 0 ? this.#readPayload(chunk, at) : this.#readHead(chunk, at)
  }

  #readHead(chunk: Buffer, at: number): number {
    this.#head[this.#headBytes++] = chunk[at] ?? 0
    const length = this.#lengthInHead()
    if (length !== null) this.#begin(length)
    return at + 1
  }

  /** How long the payload is, once all of the head is there. */
  #lengthInHead(): number | null {
    if (this.#headBytes < 2) return null
    const short = this.#head[1] ?? 0
    if (short < 126) return short
    if (short === 126) return this.#headBytes < 4 ? null : this.#head.readUInt16BE(2)
    return this.#headBytes < longestHead ? null : Number(this.#head.readBigUInt64BE(2))
  }

  #begin(length: number): void {
    const first = this.#head[0] ?? 0
    if ((first & lastFrame) === 0) throw new Error('a message in several frames')
    this.#headBytes = 0
    this.#opcode = first & 0x0f
    this.#left = length
    const isTaken = this.isWanted || this.#opcode !== opcodes.binary
    this.#payload = isTaken ? Buffer.allocUnsafe(length) : null
    if (length === 0) this.#end()
  }

  #readPayload(chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + this.#left)
    if (this.#payload) chunk.copy(this.#payload, this.#payload.length - this.#left, at, end)
    this.#left -= end - at
    if (this.#left === 0) this.#end()
    return end
  }

  #end(): void {
    const payload = this.#payload
    this.#payload = null
    if (payload) this.#take(this.#opcode, payload)
  }
}
