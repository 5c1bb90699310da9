import { createArea } from '@samtavle/shared/schema/area'
import { type Card, createCard, readCards } from '@samtavle/shared/schema/card'
import * as Y from 'yjs'

/** Sends each replica what the other has and it has not. */
export function exchange(a: Y.Doc, b: Y.Doc): void {
  const forB = Y.encodeStateAsUpdate(a, Y.encodeStateVector(b))
  const forA = Y.encodeStateAsUpdate(b, Y.encodeStateVector(a))
  Y.applyUpdate(b, forB, 'network')
  Y.applyUpdate(a, forA, 'network')
}

/** Two replicas that have all of this; the second one has the higher client id, so that it wins where Yjs has to choose. */
export function replicas(prepare: (doc: Y.Doc) => void = () => {}): { ada: Y.Doc; ole: Y.Doc } {
  const ada = docOf(1001)
  const ole = docOf(1002)
  prepare(ada)
  exchange(ada, ole)
  return { ada, ole }
}

export function docOf(clientId: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = clientId
  return doc
}

export const cardId = 'card000001'
export const areaId = 'area000001'

/** An area at (100, 200) with one note in it. */
export function oneNote(doc: Y.Doc, text = 'Et hus midt i sentrum'): void {
  createArea(doc, { id: areaId, title: 'Forslag', rect: [100, 200, 800, 400] }, 'server')
  createCard(doc, { id: cardId, kind: 'note', text, place: [areaId, 24, 88] }, 'server')
}

/** The note of {@link oneNote}, the same on every replica given. */
export function noteOn(...docs: Y.Doc[]): Card {
  const cards = docs.map((doc) => readCards(doc).find(({ id }) => id === cardId))
  const [first] = cards
  if (!first || cards.some((card) => JSON.stringify(card) !== JSON.stringify(first))) {
    throw new Error(`no such note, or not the same everywhere: ${JSON.stringify(cards)}`)
  }
  return first
}

/** An undo manager over the cards for what this origin does; every transaction is a step of its own. */
export function undoing(doc: Y.Doc, origin: unknown): Y.UndoManager {
  return new Y.UndoManager([doc.getMap('cards')], { trackedOrigins: new Set([origin]), captureTimeout: 0 })
}
