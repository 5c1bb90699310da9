import { decodeUpdate } from '@samtavle/server/rooms/guard/decodeUpdate'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'
import { Meeting, steps } from './histories.ts'

const id = 'karicard00'

function boardWithCard(): { board: GuardedBoard; kari: Person } {
  const board = new GuardedBoard()
  const kari = board.join('kari')
  kari.do((doc) => createCard(doc, { id, kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'me'))
  return { board, kari }
}

const hide = (board: GuardedBoard): void =>
  board.write((doc) => {
    const card = entityOf(doc, 'cards', id)
    const text = card?.get('text')
    if (text instanceof Y.Text) text.delete(0, 3)
    card?.set('hidden', true)
  })

describe('what the document knows already', () => {
  test('GRD-18 is let in as empty, from anybody and in any step: replays, and full delete sets', () => {
    const { board, kari } = boardWithCard()
    for (let i = 0; i < 5; i++) kari.do((doc) => moveCard(doc, id, [null, i, i], 'me'))
    board.session = { ...board.session, lock: { on: true, reason: '', since: 0 } }
    const everything = Y.encodeStateAsUpdate(board.doc)
    for (const role of ['participant', 'viewer', 'facilitator'] as const) {
      const verdict = board.judge(everything, { participant: 'ola', role })
      expect(verdict).toEqual({ ok: true, newClientIds: [], created: [], touched: [], empty: true })
    }
    expect(board.judge(Uint8Array.from([0, 0]), kari)).toMatchObject({ ok: true, empty: true })
  })

  test('GRD-18 an answer to an older state brings what others wrote meanwhile along, under their ids', () => {
    const { board, kari } = boardWithCard()
    const ola = board.join('ola')
    const older = Y.encodeStateVector(board.doc)
    kari.do((doc) => moveCard(doc, id, [null, 5, 5], 'me'))
    ola.goOffline()
    moveCard(ola.doc, id, [null, 6, 6], 'me')
    const answer = Y.encodeStateAsUpdate(ola.doc, older)
    expect(board.judge(answer, ola)).toMatchObject({ ok: true, newClientIds: [ola.doc.clientID], empty: false })
  })

  test('GRD-18 an update of which half is known adds the other half', () => {
    const { board, kari } = boardWithCard()
    kari.goOffline()
    const text = entityOf(kari.doc, 'cards', id)?.get('text') as Y.Text
    text.insert(3, ' på')
    const half = Y.encodeStateAsUpdate(kari.doc, Y.encodeStateVector(board.doc))
    text.insert(6, ' deg')
    const whole = Y.encodeStateAsUpdate(kari.doc, Y.encodeStateVector(board.doc))
    expect([board.receive(half, kari), board.receive(whole, kari)].map(answerOf)).toEqual(['yes', 'yes'])
    expect(String(entityOf(board.doc, 'cards', id)?.get('text'))).toBe('Hei på deg')
  })

  test('GRD-26 the guard and Yjs read the same out of the same bytes', () => {
    fc.assert(
      fc.property(steps(30), (history) => {
        const meeting = new Meeting({ plainUndo: true })
        for (const step of history) meeting.take(step)
        for (const { doc } of meeting.people) expectSameReading(Y.encodeStateAsUpdate(doc))
      }),
      { numRuns: 20 },
    )
  })
})

function expectSameReading(update: Uint8Array): void {
  const ours = decodeUpdate(update)
  const yjs = Y.decodeUpdate(update)
  const structs = [...ours.structs.values()].flat()
  expect(structs.map(({ client, clock, length }) => [client, clock, length])).toEqual(
    yjs.structs.map((struct) => [struct.id.client, struct.id.clock, struct.length]),
  )
  const items = yjs.structs.map((struct) => (struct instanceof Y.Item ? struct : null))
  const place = (item: { origin: unknown; rightOrigin: unknown; parent: unknown; parentSub: unknown } | null) =>
    JSON.stringify([item?.origin ?? null, item?.rightOrigin ?? null, item?.parent ?? null, item?.parentSub ?? null])
  expect(structs.map(place)).toEqual(items.map(place))
  expect(
    [...ours.deletions].map(([client, ranges]) => [client, ranges.map(({ clock, end }) => [clock, end - clock])]),
  ).toEqual([...yjs.ds.clients].map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])]))
}

describe('what the server has erased', () => {
  const edits: [string, (doc: Y.Doc) => void][] = [
    ['words', (doc) => editCardText(doc, id, 'Hei på deg', 'me')],
    ['a place', (doc) => moveCard(doc, id, [null, 1, 1], 'me')],
  ]

  test.each(edits)('GRD-19 %s for a card that is purged: gone', (_what, edit) => {
    const { board, kari } = boardWithCard()
    kari.goOffline()
    edit(kari.doc)
    board.write((doc) => rootMap(doc, 'cards').delete(id))
    expect(answerOf(kari.comeBack())).toBe('gone')
  })

  test('GRD-19 words in a purged card are refused as gone in a document that keeps what is deleted, too', () => {
    const { board, kari } = boardWithCard()
    kari.goOffline()
    editCardText(kari.doc, id, 'Hei på deg', 'me')
    board.doc.gc = false
    board.write((doc) => rootMap(doc, 'cards').delete(id))
    expect(answerOf(kari.comeBack())).toBe('gone')
  })

  test('GRD-19 a card under the id of one that is purged: gone', () => {
    const { board, kari } = boardWithCard()
    board.write((doc) => rootMap(doc, 'cards').delete(id))
    expect(
      kari
        .do((doc) => createCard(doc, { id, kind: 'note', text: 'Igjen', place: [null, 0, 0] }, 'me'))
        .map(answerOf)[0],
    ).toBe('gone')
  })

  test('GRD-19 words for a card that is hidden: gone, so that nothing of it comes back; it may still be moved', () => {
    const { board, kari } = boardWithCard()
    kari.goOffline()
    editCardText(kari.doc, id, 'Hei på deg', 'me')
    hide(board)
    expect(answerOf(kari.comeBack())).toBe('gone')
    const move = updateOf(board, (doc) => moveCard(doc, id, [null, 1, 1], 'me'))
    expect(answerOf(board.judge(move, kari))).toBe('yes')
  })
})
