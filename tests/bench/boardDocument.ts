import { createArea } from '@samtavle/shared/schema/area'
import { createCard, moveCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import * as Y from 'yjs'

/** The document of a board after a meeting, as a server would have stored it. */
export interface BoardDocument {
  /** Null for a board without notes. */
  snapshot: Uint8Array | null
  /** Updates since the snapshot: the last cards that were dropped. */
  tail: Uint8Array[]
  /** Everything, as one update. */
  whole: Uint8Array
  clientIds: number[]
  cards: string[]
}

const writers = 30
const dropsSinceSnapshot = 200
const words = 'vi trenger et sted å være sammen om kvelden uten at det koster noe for de som ikke har så mye'.split(' ')

/** A board with this many notes, written by 30 people in six areas with the commands that the pages use. */
export function boardDocument(notes: number): BoardDocument {
  const doc = new Y.Doc()
  if (notes === 0) return { snapshot: null, tail: [], whole: Y.encodeStateAsUpdate(doc), clientIds: [], cards: [] }
  const clientIds = Array.from({ length: writers }, () => new Y.Doc().clientID)
  const writer = (turn: number) => {
    doc.clientID = clientIds[turn % writers] ?? doc.clientID
  }
  writer(0)
  const areas = Array.from({ length: 6 }, (_, index) => {
    const id = makeId()
    createArea(doc, { id, title: `Område ${index + 1}`, rect: [index * 2000, 0, 1900, 4000] }, 'bench')
    return id
  })
  const cards = Array.from({ length: notes }, (_, turn) => {
    const id = makeId()
    writer(turn)
    createCard(doc, { id, kind: 'note', text: textOf(turn), place: placeOf(areas, turn) }, 'bench')
    return id
  })
  const snapshot = Y.encodeStateAsUpdate(doc)
  const tail: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => tail.push(update))
  for (let turn = 0; turn < dropsSinceSnapshot; turn++) {
    writer(turn)
    moveCard(doc, cards[(turn * 7) % notes] ?? '', placeOf(areas, turn + 1), 'bench')
  }
  return { snapshot, tail, whole: Y.encodeStateAsUpdate(doc), clientIds, cards }
}

const textOf = (turn: number): string =>
  Array.from({ length: 6 + (turn % 8) }, (_, index) => words[(turn * 3 + index) % words.length]).join(' ')

const placeOf = (areas: string[], turn: number): [string | null, number, number] => [
  areas[turn % areas.length] ?? null,
  (turn % 9) * 210 + 0.5,
  Math.floor(turn / 9) * 210 + 0.5,
]
