import * as decoding from 'lib0/decoding'
import { bounds } from './bounds.ts'
import { ValueDecoder } from './decodeValue.ts'
import { Refused } from './refused.ts'
import type { Content, Id, Range, Struct, Update } from './update.ts'

/**
 * Decodes an update of format V1 within {@link bounds}. Reads the same bytes as Yjs reads, in the same order, and refuses
 * whatever Yjs would read but never writes, so that the two cannot understand one update differently.
 */
export function decodeUpdate(bytes: Uint8Array): Update {
  if (bytes.length > bounds.bytes) throw new Refused('too-big', 'too many bytes')
  try {
    return new UpdateDecoder(bytes).decode()
  } catch (problem) {
    throw problem instanceof Refused ? problem : malformed('not an update')
  }
}

const malformed = (detail: string): Refused => new Refused('malformed', detail)

const skipInfo = 10
const contentBits = 0b0001_1111
const hasParentSub = 0b0010_0000
const hasRightOrigin = 0b0100_0000
const hasOrigin = 0b1000_0000

const collected: Content = { is: 'collected' }
const deleted: Content = { is: 'deleted' }
const map: Content = { is: 'map' }
const text: Content = { is: 'text' }

class UpdateDecoder {
  readonly #decoder: decoding.Decoder
  readonly #values: ValueDecoder
  #structsLeft: number = bounds.structs
  #rangesLeft: number = bounds.ranges

  constructor(bytes: Uint8Array) {
    this.#decoder = decoding.createDecoder(bytes)
    this.#values = new ValueDecoder(this.#decoder)
  }

  decode(): Update {
    const structs = this.#structs()
    const deletions = this.#deletions()
    if (decoding.hasContent(this.#decoder)) throw malformed('bytes after the end')
    return { structs, deletions }
  }

  #structs(): Map<number, Struct[]> {
    const byClient = new Map<number, Struct[]>()
    for (let clients = this.#count(bounds.clients, 'clients'); clients > 0; clients--) {
      const count = this.#count(this.#structsLeft, 'structs')
      this.#structsLeft -= count
      const client = this.#integer()
      if (byClient.has(client)) throw malformed('a client twice')
      byClient.set(client, this.#structsOf(client, count))
    }
    return byClient
  }

  #structsOf(client: number, count: number): Struct[] {
    const structs: Struct[] = []
    let clock = this.#integer()
    for (let i = 0; i < count; i++) {
      const info = this.#byte()
      if (info === skipInfo) {
        // Leaves a hole; whether it is a gap depends on what the live document knows.
        clock = advance(clock, this.#integer())
        continue
      }
      const struct = info === 0 ? this.#collected(client, clock) : this.#item(info, client, clock)
      structs.push(struct)
      clock = advance(clock, struct.length)
    }
    return structs
  }

  #collected(client: number, clock: number): Struct {
    const length = this.#integer()
    return { client, clock, length, origin: null, rightOrigin: null, parent: null, parentSub: null, content: collected }
  }

  #item(info: number, client: number, clock: number): Struct {
    const origin = info & hasOrigin ? this.#id() : null
    const rightOrigin = info & hasRightOrigin ? this.#id() : null
    const saysParent = !origin && !rightOrigin
    const parent = saysParent ? this.#parent() : null
    const parentSub = saysParent && info & hasParentSub ? decoding.readVarString(this.#decoder) : null
    const [content, length] = this.#content(info & contentBits)
    return { client, clock, length, origin, rightOrigin, parent, parentSub, content }
  }

  #parent(): string | Id {
    return decoding.readVarUint(this.#decoder) === 1 ? decoding.readVarString(this.#decoder) : this.#id()
  }

  /** The content of an item, and its length. */
  #content(kind: number): [Content, number] {
    switch (kind) {
      case 1:
        return [deleted, this.#integer()]
      case 4: {
        const string = decoding.readVarString(this.#decoder)
        return [{ is: 'string', text: string }, string.length]
      }
      case 7:
        return [this.#type(), 1]
      case 8: {
        const values: unknown[] = []
        for (let left = this.#integer(); left > 0; left--) values.push(this.#values.decode())
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

  #type(): Content {
    const type = decoding.readVarUint(this.#decoder)
    if (type === 1) return map
    if (type === 2) return text
    // 0 an array, 3 to 6 kinds of XML
    throw type <= 6 ? new Refused('forged-root', `type ${type}`) : malformed('unknown type')
  }

  #deletions(): Map<number, Range[]> {
    const byClient = new Map<number, Range[]>()
    for (let clients = this.#count(bounds.ranges, 'clients'); clients > 0; clients--) {
      const client = this.#integer()
      if (byClient.has(client)) throw malformed('a client twice')
      const count = this.#count(this.#rangesLeft, 'ranges')
      this.#rangesLeft -= count
      byClient.set(client, this.#rangesOf(count))
    }
    return byClient
  }

  /** Yjs writes them sorted and merged; anything else would cost more than it says. */
  #rangesOf(count: number): Range[] {
    const ranges: Range[] = []
    let last = 0
    for (let i = 0; i < count; i++) {
      const clock = this.#integer()
      if (clock < last) throw malformed('ranges out of order')
      last = advance(clock, this.#integer())
      ranges.push({ clock, end: last })
    }
    return ranges
  }

  #id(): Id {
    return { client: this.#integer(), clock: this.#integer() }
  }

  #count(most: number, what: string): number {
    const count = this.#integer()
    if (count > most) throw new Refused('too-big', `too many ${what}`)
    return count
  }

  #integer(): number {
    const number = decoding.readVarUint(this.#decoder)
    if (!Number.isSafeInteger(number)) throw malformed('a number too large')
    return number
  }

  #byte(): number {
    const byte: number | undefined = decoding.readUint8(this.#decoder)
    if (byte === undefined) throw malformed('cut off')
    return byte
  }
}

function advance(clock: number, length: number): number {
  if (length === 0) throw malformed('a struct without length')
  if (clock + length > bounds.clock) throw malformed('a clock too far')
  return clock + length
}
