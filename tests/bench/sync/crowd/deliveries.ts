import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { type Stamp, stampFromCoordinate, stampFromText, stampLength } from './stamp.ts'

/** The stamps of all edits in an update: places that cards were dropped at, and text that was typed. */
export function editStamps(update: Uint8Array): Stamp[] {
  return Y.decodeUpdate(update).structs.flatMap((struct) => (struct instanceof Y.Item ? stampsIn(struct.content) : []))
}

function stampsIn(content: Y.Item['content']): Stamp[] {
  if (content instanceof Y.ContentAny) return content.arr.flatMap(stampOfPlace)
  if (!(content instanceof Y.ContentString)) return []
  const stamps: Stamp[] = []
  // Yjs joins what one person typed in a row into one item.
  for (let at = 0; at < content.str.length; at += stampLength) {
    stamps.push(stampFromText(content.str.slice(at, at + stampLength)))
  }
  return stamps
}

const stampOfPlace = (value: unknown): Stamp[] =>
  Array.isArray(value) && typeof value[1] === 'number' ? [stampFromCoordinate(value[1])] : []

/** The stamps of all cursor moves in a message of the awareness protocol. */
export function presenceStamps(message: Uint8Array): Stamp[] {
  const decoder = decoding.createDecoder(message)
  const stamps: Stamp[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const stamp = /"sent":(\d+)/.exec(decoding.readVarString(decoder))?.[1]
    if (stamp !== undefined) stamps.push(Number(stamp))
  }
  return stamps
}
