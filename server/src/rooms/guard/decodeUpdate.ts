import * as decoding from 'lib0/decoding'
import { bounds } from './bounds.ts'
import { decodeValue } from './decodeValue.ts'
import { Refused } from './refused.ts'
import type { Content, Id, Range, Struct, Update } from './update.ts'

/**
 * Decodes an update of format V1 within {@link bounds}. Reads the same bytes as Yjs reads, in the same order, and refuses
 * whatever Yjs would read but never writes, so that the two cannot understand one update differently.
 */
export function decodeUpdate(bytes: Uint8Array): Update {
  if (bytes.length > bounds.bytes) throw new Refused('too-big', 'too many bytes')
  const decoder = decoding.createDecoder(bytes)
  try {
    const structs = decodeStructs(decoder)
    const deletions = decodeDeletions(decoder)
    if (decoding.hasContent(decoder)) throw malformed('bytes after the end')
    return { structs, deletions }
  } catch (problem) {
    throw problem instanceof Refused ? problem : malformed('not an update')
  }
}

const malformed = (detail: string): Refused => new Refused('malformed', detail)

function decodeStructs(decoder: decoding.Decoder): Map<number, Struct[]> {
  const byClient = new Map<number, Struct[]>()
  const clients = decodeCount(decoder, bounds.clients, 'clients')
  let total = 0
  for (let i = 0; i < clients; i++) {
    const count = decodeCount(decoder, bounds.structs - total, 'structs')
    total += count
    const client = decodeInteger(decoder)
    if (byClient.has(client)) throw malformed('a client twice')
    byClient.set(client, decodeStructsOf(decoder, client, count))
  }
  return byClient
}

function decodeStructsOf(decoder: decoding.Decoder, client: number, count: number): Struct[] {
  const structs: Struct[] = []
  let clock = decodeInteger(decoder)
  for (let i = 0; i < count; i++) {
    const info = decodeByte(decoder)
    if (info === skipInfo) {
      // Leaves a hole; whether it is a gap depends on what the live document knows.
      clock = advance(clock, decodeInteger(decoder))
      continue
    }
    const struct = decodeStruct(decoder, info, client, clock)
    structs.push(struct)
    clock = advance(clock, struct.length)
  }
  return structs
}

function advance(clock: number, length: number): number {
  if (length === 0) throw malformed('a struct without length')
  if (clock + length > bounds.clock) throw malformed('a clock too far')
  return clock + length
}

const skipInfo = 10
const contentBits = 0b0001_1111
const hasParentSub = 0b0010_0000
const hasRightOrigin = 0b0100_0000
const hasOrigin = 0b1000_0000

const collected: Content = { is: 'collected' }
const deleted: Content = { is: 'deleted' }
const map: Content = { is: 'map' }
const text: Content = { is: 'text' }

function decodeStruct(decoder: decoding.Decoder, info: number, client: number, clock: number): Struct {
  if (info === 0) {
    const length = decodeInteger(decoder)
    return { client, clock, length, origin: null, rightOrigin: null, parent: null, parentSub: null, content: collected }
  }
  const origin = info & hasOrigin ? decodeId(decoder) : null
  const rightOrigin = info & hasRightOrigin ? decodeId(decoder) : null
  const saysParent = !origin && !rightOrigin
  const parent = saysParent ? decodeParent(decoder) : null
  const parentSub = saysParent && info & hasParentSub ? decoding.readVarString(decoder) : null
  const [content, length] = decodeContent(decoder, info & contentBits)
  return { client, clock, length, origin, rightOrigin, parent, parentSub, content }
}

function decodeParent(decoder: decoding.Decoder): string | Id {
  return decoding.readVarUint(decoder) === 1 ? decoding.readVarString(decoder) : decodeId(decoder)
}

/** The content of an item and its length. */
function decodeContent(decoder: decoding.Decoder, kind: number): [Content, number] {
  switch (kind) {
    case 1:
      return [deleted, decodeInteger(decoder)]
    case 4: {
      const string = decoding.readVarString(decoder)
      return [{ is: 'string', text: string }, string.length]
    }
    case 7:
      return [decodeType(decoder), 1]
    case 8: {
      const values: unknown[] = []
      for (let left = decoding.readVarUint(decoder); left > 0; left--) values.push(decodeValue(decoder, bounds.depth))
      return [{ is: 'values', values }, values.length]
    }
    case 2: // JSON, as Yjs wrote it before 13
    case 3: // bytes
    case 5: // an object in a text
    case 6: // a format
    case 9: // a document
      throw new Refused('forged-root', `content of kind ${kind}`)
    default:
      throw malformed('unknown content')
  }
}

function decodeType(decoder: decoding.Decoder): Content {
  const type = decoding.readVarUint(decoder)
  if (type === 1) return map
  if (type === 2) return text
  // 0 an array, 3 to 6 kinds of XML
  throw type <= 6 ? new Refused('forged-root', `type ${type}`) : malformed('unknown type')
}

/** Yjs writes delete sets sorted and merged; anything else costs more than it says. */
function decodeDeletions(decoder: decoding.Decoder): Map<number, Range[]> {
  const byClient = new Map<number, Range[]>()
  const clients = decodeCount(decoder, bounds.ranges, 'clients')
  let total = clients
  for (let i = 0; i < clients; i++) {
    const client = decodeInteger(decoder)
    if (byClient.has(client)) throw malformed('a client twice')
    const count = decodeCount(decoder, bounds.ranges - total, 'ranges')
    total += count
    const ranges: Range[] = []
    for (let last = 0; ranges.length < count; last = ranges.at(-1)?.end ?? 0) ranges.push(decodeRange(decoder, last))
    byClient.set(client, ranges)
  }
  return byClient
}

function decodeRange(decoder: decoding.Decoder, last: number): Range {
  const clock = decodeInteger(decoder)
  if (clock < last) throw malformed('ranges out of order')
  return { clock, end: advance(clock, decodeInteger(decoder)) }
}

function decodeId(decoder: decoding.Decoder): Id {
  return { client: decodeInteger(decoder), clock: decodeInteger(decoder) }
}

function decodeCount(decoder: decoding.Decoder, most: number, what: string): number {
  const count = decoding.readVarUint(decoder)
  if (count > most) throw new Refused('too-big', `too many ${what}`)
  return count
}

function decodeInteger(decoder: decoding.Decoder): number {
  const number = decoding.readVarUint(decoder)
  if (!Number.isSafeInteger(number)) throw malformed('a number too large')
  return number
}

function decodeByte(decoder: decoding.Decoder): number {
  const byte = decoding.readUint8(decoder)
  if (byte === undefined) throw malformed('cut off')
  return byte
}
