import * as encoding from 'lib0/encoding'

type Id = readonly [client: number, clock: number]

/** Where a forged item claims to be. */
export interface ForgedPlace {
  origin?: Id
  rightOrigin?: Id
  /** The name of a root, or the item whose type it is in. */
  parent?: string | Id
  sub?: string
}

export type ForgedStruct = (encoder: encoding.Encoder) => void

export interface ForgedBlock {
  client: number
  clock: number
  structs: ForgedStruct[]
}

/** Writes an update of format V1 by hand, so that it can say what no Y.Doc would. */
export function forge(
  blocks: ForgedBlock[],
  deletions: Record<number, [clock: number, length: number][]> = {},
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, blocks.length)
    for (const { client, clock, structs } of blocks) {
      for (const number of [structs.length, client, clock]) encoding.writeVarUint(encoder, number)
      for (const write of structs) write(encoder)
    }
    const clients = Object.entries(deletions)
    encoding.writeVarUint(encoder, clients.length)
    for (const [client, ranges] of clients) {
      for (const number of [Number(client), ranges.length, ...ranges.flat()]) encoding.writeVarUint(encoder, number)
    }
  })
}

export const collected =
  (length: number): ForgedStruct =>
  (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
  }

export const skip =
  (length: number): ForgedStruct =>
  (encoder) => {
    encoding.writeUint8(encoder, 10)
    encoding.writeVarUint(encoder, length)
  }

export const deleted = (length: number, place: ForgedPlace): ForgedStruct =>
  item(1, place, (encoder) => encoding.writeVarUint(encoder, length))

export const string = (text: string, place: ForgedPlace): ForgedStruct =>
  item(4, place, (encoder) => encoding.writeVarString(encoder, text))

/** A string of bytes that need not be UTF-8. */
export const bytesAsString = (bytes: number[], place: ForgedPlace): ForgedStruct =>
  item(4, place, (encoder) => encoding.writeVarUint8Array(encoder, Uint8Array.from(bytes)))

export const values = (list: unknown[], place: ForgedPlace): ForgedStruct =>
  item(8, place, (encoder) => {
    encoding.writeVarUint(encoder, list.length)
    for (const value of list) encoding.writeAny(encoder, value as never)
  })

/** A type by its number: 0 an array, 1 a map, 2 a text, 3 to 6 XML. */
export const type = (number: number, place: ForgedPlace): ForgedStruct =>
  item(7, place, (encoder) => {
    encoding.writeVarUint(encoder, number)
    if (number === 3 || number === 5) encoding.writeVarString(encoder, 'p')
  })

/** Any content by its number. */
export function item(
  content: number,
  { origin, rightOrigin, parent, sub }: ForgedPlace,
  write: ForgedStruct,
): ForgedStruct {
  return (encoder) => {
    encoding.writeUint8(
      encoder,
      content | (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (sub === undefined ? 0 : 0x20),
    )
    for (const id of [origin, rightOrigin]) if (id) writeId(encoder, id)
    if (!origin && !rightOrigin) {
      encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
      if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
      else writeId(encoder, parent ?? [0, 0])
      if (sub !== undefined) encoding.writeVarString(encoder, sub)
    }
    write(encoder)
  }
}

function writeId(encoder: encoding.Encoder, [client, clock]: Id): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}
