import { AckCounter, countingSocket } from '@samtavle/client/connection/countingSocket'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { limits } from '@samtavle/shared/schema/limits'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, test, vi } from 'vitest'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'

/** A socket that keeps what is sent. */
class Wire extends EventTarget {
  static readonly OPEN = 1
  readonly OPEN = 1
  readyState = 1
  readonly sent: Uint8Array[] = []
  send(frame: Uint8Array): void {
    this.sent.push(frame)
  }
  close(): void {
    this.readyState = 3
  }
}

function openSocket(): { counter: AckCounter; socket: WebSocket; sent: Uint8Array[] } {
  const counter = new AckCounter()
  const Socket = countingSocket(Wire as unknown as typeof WebSocket, counter, () => {})
  const socket = new Socket('ws://nowhere')
  counter.opened()
  return { counter, socket, sent: (socket as unknown as Wire).sent }
}

function answerFrame(): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  syncProtocol.writeSyncStep2(encoder, new Y.Doc())
  return encoding.toUint8Array(encoder)
}

/** The frames that y-websocket makes of what is typed, letter by letter. */
function typed(doc: Y.Doc, text: string): Uint8Array<ArrayBuffer>[] {
  const frames: Uint8Array<ArrayBuffer>[] = []
  const keep = (update: Uint8Array) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    syncProtocol.writeUpdate(encoder, update)
    frames.push(encoding.toUint8Array(encoder))
  }
  doc.on('update', keep)
  const shared = doc.getText('t')
  for (const letter of text) shared.insert(shared.length, letter)
  doc.off('update', keep)
  return frames
}

const updateIn = (frame: Uint8Array): Uint8Array => {
  const decoder = decoding.createDecoder(frame)
  expect(decoding.readVarUint(decoder)).toBe(messageTypes.sync)
  expect(decoding.readVarUint(decoder)).toBe(syncTypes.update)
  return decoding.readVarUint8Array(decoder)
}

test('WEB-30 nothing is safe before the first ack of a socket, and all is when as many frames are acked as were sent', () => {
  const { counter, socket } = openSocket()
  expect(counter.allSafe).toBe(false)
  socket.send(answerFrame())
  expect(counter.allSafe).toBe(false)
  counter.acked(1)
  expect(counter.allSafe).toBe(true)
  counter.closed()
  expect(counter.allSafe).toBe(false)
  counter.opened()
  expect(counter.allSafe).toBe(false)
})

test('WEB-31 what is typed quickly leaves as one frame with all of it, and is not safe while it waits', () => {
  vi.useFakeTimers()
  const { counter, socket, sent } = openSocket()
  socket.send(answerFrame())
  counter.acked(1)
  for (const frame of typed(new Y.Doc(), 'hei på deg')) socket.send(frame)
  expect(counter.allSafe).toBe(false)
  vi.advanceTimersByTime(100)
  expect(sent).toHaveLength(2)
  const copy = new Y.Doc()
  Y.applyUpdate(copy, updateIn(sent[1]!))
  expect(copy.getText('t').toString()).toBe('hei på deg')
  expect(counter.allSafe).toBe(false)
  counter.acked(2)
  expect(counter.allSafe).toBe(true)
  vi.useRealTimers()
})

test('WEB-31 changes that wait leave before anything that is sent after them', () => {
  vi.useFakeTimers()
  const { socket, sent } = openSocket()
  for (const frame of typed(new Y.Doc(), 'ab')) socket.send(frame)
  socket.send(answerFrame())
  expect(sent.map((frame) => frame[1])).toEqual([syncTypes.update, syncTypes.step2])
  vi.useRealTimers()
})

test('WEB-31 what is pasted at once leaves in frames that the server takes, with all of it in its order', () => {
  vi.useFakeTimers()
  const { socket, sent } = openSocket()
  socket.send(answerFrame())
  const doc = new Y.Doc()
  const pieces = Array.from({ length: 40 }, (_, i) => String(i).padEnd(20_000, '.'))
  const shared = doc.getText('t')
  doc.on('update', (update) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    syncProtocol.writeUpdate(encoder, update)
    socket.send(encoding.toUint8Array(encoder))
  })
  for (const piece of pieces) shared.insert(shared.length, piece)
  vi.advanceTimersByTime(200)
  vi.useRealTimers()
  const updates = sent.slice(1)
  expect(updates.length).toBeLessThan(10)
  expect(Math.max(...updates.map(({ length }) => length))).toBeLessThanOrEqual(limits.frameBytes)
  const there = new Y.Doc()
  for (const frame of updates) Y.applyUpdate(there, updateIn(frame))
  expect(there.getText('t').toString()).toBe(pieces.join(''))
})
