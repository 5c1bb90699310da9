import * as decoding from 'lib0/decoding'
import { bounds } from './bounds.ts'
import { Refused } from './refused.ts'

const arrayTag = 117
const objectTag = 118

/** Reads plain values as Yjs does, but no deeper and no more of them than one update may hold. */
export class ValueDecoder {
  readonly #decoder: decoding.Decoder
  #elements = 0

  constructor(decoder: decoding.Decoder) {
    this.#decoder = decoder
  }

  decode(depth: number = bounds.depth): unknown {
    if (++this.#elements > bounds.elements) throw new Refused('too-big', 'too many values')
    const tag = decoding.peekUint8(this.#decoder)
    if (tag !== arrayTag && tag !== objectTag) return decoding.readAny(this.#decoder)
    if (depth === 0) throw new Refused('forged-value', 'nested too deeply')
    decoding.skip8(this.#decoder)
    return tag === arrayTag ? this.#array(depth) : this.#object(depth)
  }

  #array(depth: number): unknown[] {
    const values: unknown[] = []
    for (let left = decoding.readVarUint(this.#decoder); left > 0; left--) values.push(this.decode(depth - 1))
    return values
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (let left = decoding.readVarUint(this.#decoder); left > 0; left--) {
      const key = decoding.readVarString(this.#decoder)
      // Assigning to it, as every reader of this value does, would change what the object inherits.
      if (key === '__proto__') throw new Refused('forged-value', 'a key that is not a key')
      object[key] = this.decode(depth - 1)
    }
    return object
  }
}
