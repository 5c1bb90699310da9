import { describe, expect, it } from 'vitest'
import { FrameReader, opcodes } from './sync/crowd/frameReader.ts'

const messageOf = (payload: Buffer, opcode: number = opcodes.binary): Buffer => {
  const { length } = payload
  const head = length < 126 ? [length] : length <= 0xffff ? [126, length >> 8, length & 0xff] : [127, 0, 0, 0, 0]
  if (length > 0xffff) head.push(length >>> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff)
  return Buffer.concat([Buffer.from([0x80 | opcode, ...head]), payload])
}

describe('the people of the load generator', () => {
  it('BEN-5 messages come out whole, however the network has cut them, also when the bytes are used again', () => {
    const lengths = [0, 1, 125, 126, 1000, 0xffff, 0x10000, 100_000]
    const payloads = lengths.map((length, index) => Buffer.alloc(length, index + 1))
    const stream = Buffer.concat(payloads.map((payload) => messageOf(payload)))
    for (const cut of [1, 3, 1000, 70_000, stream.length]) {
      const taken: Buffer[] = []
      const reader = new FrameReader((_opcode, payload) => taken.push(payload))
      const shared = Buffer.alloc(cut)
      for (let at = 0; at < stream.length; at += cut) {
        const length = stream.copy(shared, 0, at, at + cut)
        reader.read(shared.subarray(0, length))
      }
      expect(taken.length).toBe(payloads.length)
      for (const [index, payload] of payloads.entries()) expect(taken[index]?.equals(payload), `${index}`).toBe(true)
    }
  })

  it('BEN-6 who does not listen is still asked whether they are there, and hears again what comes later', () => {
    const heard: [opcode: number, text: string][] = []
    const reader = new FrameReader((opcode, payload) => heard.push([opcode, payload.toString()]))
    reader.isWanted = false
    reader.read(messageOf(Buffer.from('past')))
    reader.read(messageOf(Buffer.from('there?'), opcodes.ping))
    const next = messageOf(Buffer.from('cut in two'))
    reader.read(next.subarray(0, 5))
    reader.isWanted = true
    reader.read(next.subarray(5))
    reader.read(messageOf(Buffer.from('now')))
    expect(heard).toEqual([
      [opcodes.ping, 'there?'],
      [opcodes.binary, 'now'],
    ])
    expect(() => reader.read(Buffer.from([opcodes.binary, 0]))).toThrow()
  })
})
