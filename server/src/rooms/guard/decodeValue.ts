import * as decoding from 'lib0/decoding'
import { Refused } from './refused.ts'

const arrayTag = 117
const objectTag = 118

/** Reads one plain value as Yjs does, but no deeper than `depth` arrays and objects inside each other. */
export function decodeValue(decoder: decoding.Decoder, depth: number): unknown {
  const tag = decoding.peekUint8(decoder)
  if (tag !== arrayTag && tag !== objectTag) return decoding.readAny(decoder)
  if (depth === 0) throw new Refused('forged-value', 'nested too deeply')
  decoding.skip8(decoder)
  return tag === arrayTag ? decodeArray(decoder, depth) : decodeObject(decoder, depth)
}

function decodeArray(decoder: decoding.Decoder, depth: number): unknown[] {
  const values: unknown[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) values.push(decodeValue(decoder, depth - 1))
  return values
}

function decodeObject(decoder: decoding.Decoder, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const key = decoding.readVarString(decoder)
    // Assigning to it, as every reader of this value does, would change what the object inherits.
    if (key === '__proto__') throw new Refused('forged-value', 'a key that is not a key')
    object[key] = decodeValue(decoder, depth - 1)
  }
  return object
}
