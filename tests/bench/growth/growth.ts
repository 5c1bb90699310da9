import { createCard, moveCard, type Place } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { type Writer, writersOf } from './people.ts'

/** How large a document gets; sizes are those of its snapshot, in bytes. */
export interface Growth {
  /** What one more drop adds of a card that one has dropped before, the average of many. */
  bytesPerDrop: number
  /** What one drop adds when anybody drops any card. */
  bytesPerDropByAnybody: number
  /** How many of these say which Yjs client ids have written. */
  idBytesPerDropByAnybody: number
  hourBytes: number
  clientIds: number
}

const hour = { people: 30, notes: 600, moves: 6000 }

/**
 * An hour of 30 people: 600 notes are written and cards are dropped 6,000 times, any of them by anybody, which is the worst
 * case. Then everybody drops each of their own cards ten times more. Dots are answers and not in the document, so the 2,000
 * of that hour add nothing.
 */
export function growthOfHour(names: 'on' | 'off'): Growth {
  const doc = new Y.Doc()
  const next = chance()
  const writers = writersOf(doc, hour.people, names)
  const notes = writeNotes(doc, writers, next)
  const drop = (card: string, writer: Writer) => writer.on(card, () => moveCard(doc, card, somewhere(next), 'bench'))

  const written = { bytes: sizeOf(doc), idBytes: idBytesOf(doc) }
  for (let turn = 0; turn < hour.moves; turn++) drop(oneOf(notes, next).card, oneOf(writers, next))
  const hourBytes = sizeOf(doc)
  const idBytesPerDropByAnybody = (idBytesOf(doc) - written.idBytes) / hour.moves
  const clientIds = doc.store.clients.size
  for (let round = 0; round < 10; round++) for (const { card, writer } of notes) drop(card, writer)
  return {
    bytesPerDrop: (sizeOf(doc) - hourBytes) / (10 * hour.notes),
    bytesPerDropByAnybody: (hourBytes - written.bytes) / hour.moves,
    idBytesPerDropByAnybody,
    hourBytes,
    clientIds,
  }
}

interface Note {
  card: string
  writer: Writer
}

function writeNotes(doc: Y.Doc, writers: Writer[], next: Chance): Note[] {
  return Array.from({ length: hour.notes }, (_, turn) => {
    const card = makeId()
    const writer = oneOf(writers, next)
    const text = `Lapp ${turn}: vi trenger et sted å være om kvelden, uten at det koster noe`
    writer.on(card, () => createCard(doc, { id: card, kind: 'note', text, place: somewhere(next) }, 'bench'))
    return { card, writer }
  })
}

/**
 * What a snapshot spends on client ids: each is named before its structs, in every struct that stands beside another's, and
 * before what has been deleted of it.
 */
function idBytesOf(doc: Y.Doc): number {
  const { structs, ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc))
  const beside = structs.flatMap((struct) => (struct instanceof Y.Item ? [struct.origin, struct.rightOrigin] : []))
  const named = [
    ...new Set(structs.map(({ id }) => id.client)),
    ...beside.flatMap((id) => (id ? [id.client] : [])),
    ...ds.clients.keys(),
  ]
  return named.reduce((sum, id) => sum + encoding.encode((encoder) => encoding.writeVarUint(encoder, id)).length, 0)
}

const sizeOf = (doc: Y.Doc): number => Y.encodeStateAsUpdate(doc).length

type Chance = () => number

/** Numbers from 0 to below 1 that look like chance and are the same every time (mulberry32). */
function chance(): Chance {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const oneOf = <Item>(items: readonly Item[], next: Chance): Item => items[Math.floor(next() * items.length)] as Item

const somewhere = (next: Chance): Place => [area, Math.floor(next() * 1900), Math.floor(next() * 3900)]

const area = makeId()
