import { createCard, editCardText, moveCard, setCardColour, setCardLive } from '@samtavle/shared/schema/card'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { attackedBoard, idOf, ids, kariCard, mine, nextClock, olaCard, unitOf } from './attack.ts'
import { collected, deleted, type ForgedPlace, type ForgedStruct, forge, skip, string, type, values } from './forge.ts'
import { type GuardedBoard, updateOf } from './guardedBoard.ts'
import { type OpenKeys, tampering } from './tampering.ts'

/** What anybody may change of a card that is not theirs, on the free board and while it is voted on. */
const situations = [
  ['free', ['place', 'colour', 'theme']],
  ['vote', []],
] as const satisfies [string, OpenKeys][]

interface Mutation {
  update: Uint8Array
  at: number
  bytes: number[]
  how: 'set' | 'insert' | 'remove' | 'repeat' | 'flip'
}

/** Puts the board in a step and says what is wrong with letting an update through; nothing, when the guard refuses it. */
function harmOf(board: GuardedBoard, update: Uint8Array, step: 'free' | 'vote', openKeys: OpenKeys): string[] {
  board.session = { ...board.session, step: { ...board.session.step, kind: step } }
  const verdict = board.judge(update, { participant: 'mallory', role: 'participant' })
  return verdict.ok ? tampering(board, update, 'mallory', openKeys) : []
}

describe('updates that are almost right', () => {
  const { board } = attackedBoard()
  const honest = [
    (doc: Y.Doc) => createCard(doc, { id: 'newcard000', kind: 'note', text: 'Ny 👋', place: [null, 1, 1] }, 'me'),
    (doc: Y.Doc) => moveCard(doc, olaCard, ['area000000', 1.5, -7], 'me'),
    (doc: Y.Doc) => editCardText(doc, mine, 'Hallo fra mallory', 'me'),
    (doc: Y.Doc) => setCardLive(doc, mine, false, 'me'),
    (doc: Y.Doc) => setCardColour(doc, mine, 'pink', 'me'),
  ].map((edit) => updateOf(board, edit, ids.mallory))
  const updates = [...honest, Y.mergeUpdates(honest.slice(1)), Y.encodeStateAsUpdate(board.doc)]

  const mutation: fc.Arbitrary<Mutation> = fc.record({
    update: fc.constantFrom(...updates),
    at: fc.nat(),
    bytes: fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 7, 8, 0x80, 0xff)), { minLength: 1, maxLength: 3 }),
    how: fc.constantFrom('set' as const, 'insert' as const, 'remove' as const, 'repeat' as const, 'flip' as const),
  })

  function mutate({ update, at, bytes, how }: Mutation): Uint8Array {
    const list = [...update]
    const index = at % list.length
    if (how === 'set') list.splice(index, bytes.length, ...bytes)
    if (how === 'insert') list.splice(index, 0, ...bytes)
    if (how === 'remove') list.splice(index, bytes.length)
    if (how === 'repeat') list.splice(index, 0, ...list.slice(index, index + 8))
    if (how === 'flip') list[index] = (list[index] ?? 0) ^ (1 << (at % 8))
    return Uint8Array.from(list)
  }

  test.each(situations)('GRD-12 mutated bytes never make the guard throw and never do harm: %s', (step, openKeys) => {
    fc.assert(
      fc.property(mutation, (mutated) => {
        expect(harmOf(board, mutate(mutated), step, openKeys)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})

describe('updates put together to do harm', () => {
  const { board } = attackedBoard()
  const cards = [mine, kariCard, olaCard]
  const clocks = new Map(
    [...Object.values(ids), board.doc.clientID].map((client) => [client, nextClock(board, client)]),
  )
  const known = [
    ...cards.flatMap((card) => ['place', 'live', 'kind', 'text', undefined].map((key) => idOf(board, card, key))),
    ...cards.flatMap((card) => [0, 3, 4, 5, 8].map((index) => unitOf(board, card, index))),
  ]
  const clients = [ids.mallory, ids.fresh, ids.fresh + 1, ids.kari]

  const id = fc.oneof(
    fc.constantFrom(...known),
    fc
      .tuple(fc.constantFrom(...clients), fc.nat(3))
      .map(([client, ahead]): [number, number] => [client, (clocks.get(client) ?? 0) + ahead]),
  )
  const place: fc.Arbitrary<ForgedPlace> = fc.oneof(
    fc.record({ origin: id }),
    fc.record({ rightOrigin: id }),
    fc.record({ origin: id, rightOrigin: id }),
    fc.record({ parent: id, sub: fc.constantFrom('place', 'live', 'text', 'colour', 'hidden', 'kind', 'x') }),
    fc.record({ parent: id }),
    fc.record({
      parent: fc.constantFrom('cards', 'links', 'areas'),
      sub: fc.constantFrom('newcard000', kariCard, mine),
    }),
  )
  const plain = fc.constantFrom<unknown>([null, 5, 5], true, false, 'pink', 'note', 'idea', null, 7)
  const struct: fc.Arbitrary<ForgedStruct> = fc.oneof(
    fc.tuple(fc.constantFrom('a', '👋', 'hei'), place).map(([text, at]) => string(text, at)),
    fc.tuple(fc.array(plain, { minLength: 1, maxLength: 2 }), place).map(([list, at]) => values(list, at)),
    fc.tuple(fc.integer({ min: 1, max: 3 }), place).map(([length, at]) => deleted(length, at)),
    fc.tuple(fc.constantFrom(1, 2), place).map(([number, at]) => type(number, at)),
    fc.constant(collected(1)),
    fc.constant(skip(1)),
  )
  const block = fc.record({
    client: fc.constantFrom(...clients),
    behind: fc.nat(2),
    structs: fc.array(struct, { minLength: 1, maxLength: 4 }),
  })
  const deletion = fc.record({ id, length: fc.integer({ min: 1, max: 3 }) })

  const attack = fc.tuple(
    fc.uniqueArray(block, { selector: ({ client }) => client, maxLength: 3 }),
    fc.uniqueArray(deletion, { selector: ({ id: [client] }) => client, maxLength: 3 }),
  )

  test.each(situations)('GRD-12 forged structs and deletions never do harm: %s', (step, openKeys) => {
    fc.assert(
      fc.property(attack, ([blocks, deletions]) => {
        const update = forge(
          blocks.map(({ client, behind, structs }) => ({
            client,
            structs,
            clock: Math.max(0, (clocks.get(client) ?? 0) - behind),
          })),
          Object.fromEntries(deletions.map(({ id: [client, clock], length }) => [client, [[clock, length]]])),
        )
        expect(harmOf(board, update, step, openKeys)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})
