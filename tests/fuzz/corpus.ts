import { createCard } from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'
import { bytesAsString, collected, forge, skip, string, type, values } from '../guard/forge.ts'

/** Makes one attack on a document. */
type Attack = (live: Y.Doc) => Uint8Array

/** A client id that has never been used. */
const fresh = 4_000_000_001

/** The client id that has written most, and how far it is. */
function victim(live: Y.Doc): { client: number; clock: number } {
  const [client = 0] = [...live.store.clients.keys()]
  return { client, clock: Y.getState(live.store, client) }
}

/** The attacks that are known, by name: each must be refused, whatever the document holds. */
export const corpus: Readonly<Record<string, Attack>> = {
  "a collected struct under somebody else's client id": (live) => {
    const { client, clock } = victim(live)
    return forge([{ client, clock, structs: [collected(1)] }])
  },
  'a client id that begins late': () => forge([{ client: fresh, clock: 5, structs: [collected(1)] }]),
  'a hole in the clocks': () => forge([{ client: fresh, clock: 0, structs: [skip(7), collected(1)] }]),
  'deleting everything': (live) =>
    forge([], Object.fromEntries([...live.store.clients.keys()].map((id) => [id, [[0, Y.getState(live.store, id)]]]))),
  'deleting what is yet to be written': (live) => {
    const { client, clock } = victim(live)
    return forge([], { [client]: [[clock, 1000]] })
  },
  '200,000 client ids': () => manyClients,
  'deep nesting': (live) => done(live, (card) => card.set('place', nested(3000))),
  'a key called __proto__': (live) => done(live, (card) => card.set('__proto__', 1)),
  'a root called __proto__': () =>
    forge([{ client: fresh, clock: 0, structs: [type(1, { parent: '__proto__', sub: 'abcdefgh' })] }]),
  'numbers that are none': (live) =>
    done(live, (card) => card.set('place', [null, Number.NaN, Number.POSITIVE_INFINITY])),
  'a word for a truth value': (live) => done(live, (card) => card.set('live', 'yes')),
  'a text of 10 MB': (live) => done(live, (card) => card.set('text', new Y.Text('x'.repeat(10_000_000)))),
  'a document in the document': (live) => done(live, (card) => card.set('theme', new Y.Doc())),
  XML: (live) => done(live, (card) => card.set('theme', new Y.XmlElement('script'))),
  'a new root': (live) => inCopy(live, (doc) => doc.getMap('secrets').set('a', 1)),
  'a lone surrogate': () =>
    forge([
      { client: fresh, clock: 0, structs: [bytesAsString([0xed, 0xa0, 0x80], { parent: 'cards', sub: 'abcdefgh' })] },
    ]),
  'words where entities are': () =>
    forge([
      {
        client: fresh,
        clock: 0,
        structs: [string('a', { parent: 'cards' }), values([1], { parent: 'cards', sub: 'x' })],
      },
    ]),
  'format V2': (live) => Y.encodeStateAsUpdateV2(live),
  'clearing a root': (live) => inCopy(live, (doc) => doc.getMap('cards').clear()),
}

const manyClients = forge(
  Array.from({ length: 200_000 }, (_, i) => ({ client: fresh + i, clock: 0, structs: [collected(1)] })),
)

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

function inCopy(live: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc({ guid: 'copy' })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(live))
  const before = Y.encodeStateVector(doc)
  change(doc)
  return Y.encodeStateAsUpdate(doc, before)
}

/** Writes a card and does something to it that no card has. */
const done = (live: Y.Doc, change: (card: Y.Map<unknown>) => void): Uint8Array =>
  inCopy(live, (doc) => {
    const id = `mallory${doc.clientID}`
    createCard(doc, { id, kind: 'note', text: 'Hei 👋 fra mallory', place: [null, 0, 0] }, 'x')
    const card = entityOf(doc, 'cards', id) ?? rootMap(doc, 'cards').get(id)
    if (card) change(card)
  })
