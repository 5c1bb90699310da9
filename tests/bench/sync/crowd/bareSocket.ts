import { connect, type Socket } from 'node:net'
import { FrameReader, opcodes } from './frameReader.ts'

/** What the owner of a socket hears of. */
interface Hears {
  open(): void
  /** A binary message; the bytes are the owner's. */
  message(data: Buffer): void
  /** Also when it never was open. */
  closed(why: string): void
}

/** All sockets read into the same bytes: what is read is looked at before the next is read. */
const sharedBytes = Buffer.allocUnsafe(256 * 1024)
const endOfHandshake = '\r\n\r\n'

/**
 * The client's end of a WebSocket, with as little of its own as can be: people share a few processes and the machine with
 * the server, and it is the server that is measured.
 */
export class BareSocket {
  readonly #socket: Socket
  readonly #reader: FrameReader
  readonly #hears: Hears
  #handshake: string | null = ''
  #why = 'the connection is gone'

  constructor(url: string, headers: Record<string, string>, hears: Hears) {
    const { hostname, port, host, pathname, search } = new URL(url)
    this.#hears = hears
    this.#reader = new FrameReader((opcode, payload) => this.#take(opcode, payload))
    this.#socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: { buffer: sharedBytes, callback: (length) => this.#read(sharedBytes.subarray(0, length)) },
    })
    this.#socket.write(handshake(`${pathname}${search}`, { host, ...headers }))
    this.#socket.on('error', ({ message }) => {
      this.#why = message
    })
    this.#socket.on('close', () => hears.closed(this.#why))
  }

  get isOpen(): boolean {
    return this.#handshake === null && this.#socket.writable
  }

  /** Whether binary messages are put together and passed on. */
  set isListening(listening: boolean) {
    this.#reader.isWanted = listening
  }

  send(data: Uint8Array): void {
    this.#write(opcodes.binary, data)
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(bytes: Buffer): boolean {
    if (this.#handshake === null) this.#reader.read(bytes)
    else this.#shakeHands(bytes)
    return true
  }

  #shakeHands(bytes: Buffer): void {
    const answer = `${this.#handshake}${bytes.toString('latin1')}`
    const end = answer.indexOf(endOfHandshake)
    if (end < 0) {
      this.#handshake = answer
      return
    }
    if (!answer.startsWith('HTTP/1.1 101')) {
      this.#socket.destroy(new Error(`refused: ${answer.slice(0, answer.indexOf('\r'))}`))
      return
    }
    this.#handshake = null
    this.#hears.open()
    this.#reader.read(Buffer.from(answer.slice(end + endOfHandshake.length), 'latin1'))
  }

  #take(opcode: number, payload: Buffer): void {
    if (opcode === opcodes.binary) return this.#hears.message(payload)
    if (opcode === opcodes.ping) return this.#write(opcodes.pong, payload)
    if (opcode !== opcodes.close) return
    this.#why = `closed by the server: ${payload.length < 2 ? 'no code' : payload.readUInt16BE(0)} ${payload.subarray(2)}`
    this.#socket.destroy()
  }

  #write(opcode: number, payload: Uint8Array): void {
    this.#socket.write(maskedFrame(opcode, payload))
  }
}

function handshake(path: string, headers: Record<string, string>): string {
  const lines = Object.entries({
    ...headers,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('sixteen bytes 16').toString('base64'),
  }).map(([name, value]) => `${name}: ${value}`)
  return [`GET ${path} HTTP/1.1`, ...lines].join('\r\n') + endOfHandshake
}

/** A whole message as clients send it; masked with zeros, which leave the payload as it is. */
function maskedFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const lengthBytes = length < 126 ? 0 : length < 0x10000 ? 2 : 8
  const frame = Buffer.alloc(2 + lengthBytes + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (lengthBytes === 0 ? length : lengthBytes === 2 ? 126 : 127)
  if (lengthBytes === 2) frame.writeUInt16BE(length, 2)
  if (lengthBytes === 8) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(payload, 2 + lengthBytes + 4)
  return frame
}
