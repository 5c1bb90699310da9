import { createCard, moveCard, setCardLive } from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { answer, attackedBoard, idOf, ids, kariCard, mine, nextClock, textOf, unitOf } from './attack.ts'
import { collected, forge, string, values } from './forge.ts'
import { answerOf, GuardedBoard, updateOf } from './guardedBoard.ts'

/** A replica without a guard. */
function replicaOf(board: GuardedBoard): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc))
  return doc
}

const textIn = (doc: Y.Doc, card: string): string => String(entityOf(doc, 'cards', card)?.get('text'))

describe('what Yjs does, and what the guard makes of it', () => {
  test('GRD-1 an update is understood without applying it: what it creates, what it touches, whose ids it claims', () => {
    const { board, mallory } = attackedBoard()
    const before = Y.encodeStateAsUpdate(board.doc)
    const update = updateOf(board, (doc) => {
      doc.clientID = ids.fresh
      createCard(doc, { id: 'newcard000', kind: 'idea', text: 'Benk', place: [null, 1, 2] }, 'me')
      moveCard(doc, kariCard, [null, 3, 4], 'me')
    })
    const verdict = board.judge(update, mallory)
    expect(verdict).toMatchObject({
      ok: true,
      newClientIds: [ids.fresh],
      created: [{ root: 'cards', id: 'newcard000' }],
      empty: false,
    })
    const touched = verdict.ok ? verdict.touched.map(({ root, id, key }) => `${root} ${id} ${key}`) : []
    const keysOfNew = ['kind', 'live', 'place', 'text'].map((key) => `cards newcard000 ${key}`)
    expect(touched.sort()).toEqual([`cards ${kariCard} place`, ...keysOfNew])
    expect(Y.encodeStateAsUpdate(board.doc)).toEqual(before)
  })

  test('GRD-3 fifteen bytes under the next clock of somebody silence them; the first to use an id owns it', () => {
    const { board, mallory } = attackedBoard()
    const silence = forge([{ client: ids.kari, clock: nextClock(board, ids.kari), structs: [collected(1000)] }])
    expect(silence.length).toBeLessThanOrEqual(15)

    const unguarded = replicaOf(board)
    const kari = replicaOf(board)
    kari.clientID = ids.kari
    Y.applyUpdate(unguarded, silence)
    moveCard(kari, kariCard, [null, 9, 9], 'me')
    Y.applyUpdate(unguarded, Y.encodeStateAsUpdate(kari))
    // The new place was dropped as known, while the deletion of the old one counted.
    expect(entityOf(unguarded, 'cards', kariCard)?.get('place')).toBeUndefined()

    expect(answer(board, mallory, silence)).toBe('foreign-id')
    const first = forge([{ client: ids.fresh, clock: 0, structs: [collected(1)] }])
    expect(board.receive(first, mallory)).toMatchObject({ ok: true, newClientIds: [ids.fresh] })
    const second = forge([{ client: ids.fresh, clock: 1, structs: [collected(1)] }])
    expect(answerOf(board.judge(second, { participant: 'kari', role: 'participant' }))).toBe('foreign-id')
    expect(answerOf(board.judge(second, mallory))).toBe('yes')
  })

  test('GRD-5 Yjs keeps a deletion of what is still to be written, and carries it out then', () => {
    const { board, mallory } = attackedBoard()
    const trap = forge([], { [ids.kari]: [[nextClock(board, ids.kari), 100]] })
    const unguarded = replicaOf(board)
    Y.applyUpdate(unguarded, trap)
    expect(unguarded.store.pendingDs).not.toBeNull()
    const kari = replicaOf(board)
    kari.clientID = ids.kari
    createCard(kari, { id: 'karisnext0', kind: 'note', text: 'Borte', place: [null, 0, 0] }, 'me')
    Y.applyUpdate(unguarded, Y.encodeStateAsUpdate(kari))
    expect(rootMap(unguarded, 'cards').has('karisnext0')).toBe(false)

    expect(answer(board, mallory, trap)).toBe('future-delete')
  })

  test('GRD-4 a client that types before it is in sync sends a gap, and then everything', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.do((doc) => createCard(doc, { id: 'karicard00', kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'me'))
    kari.goOffline()
    moveCard(kari.doc, 'karicard00', [null, 1, 1], 'me')
    const tooEarly: Uint8Array[] = []
    kari.doc.once('update', (update: Uint8Array) => tooEarly.push(update))
    moveCard(kari.doc, 'karicard00', [null, 2, 2], 'me')
    expect(answerOf(board.judge(tooEarly[0]!, kari))).toBe('gap')
    expect(answerOf(kari.comeBack())).toBe('yes')
    expect(entityOf(board.doc, 'cards', 'karicard00')?.get('place')).toEqual([null, 2, 2])
  })

  test('GRD-4 Yjs keeps what it cannot place yet, for ever and in every snapshot', () => {
    const { board, mallory } = attackedBoard()
    const hole = forge([
      { client: ids.fresh, clock: 5, structs: [string('x'.repeat(1000), { parent: 'cards', sub: 'a' })] },
    ])
    const unguarded = replicaOf(board)
    Y.applyUpdate(unguarded, hole)
    expect(unguarded.store.pendingStructs).not.toBeNull()
    expect(Y.encodeStateAsUpdate(unguarded).length).toBeGreaterThan(Y.encodeStateAsUpdate(board.doc).length + 1000)
    expect(answer(board, mallory, hole)).toBe('gap')
  })

  test('GRD-4 applying is not atomic when it throws: an origin in its own future leaves half an update behind', () => {
    const { board, mallory } = attackedBoard()
    const clock = nextClock(board)
    const half = forge([
      {
        client: ids.mallory,
        clock,
        structs: [
          values([[null, 5, 5]], { origin: idOf(board, kariCard, 'place') }),
          string('a', { origin: [ids.mallory, clock + 50] }),
        ],
      },
    ])
    const unguarded = replicaOf(board)
    expect(() => Y.applyUpdate(unguarded, half)).toThrow()
    expect(entityOf(unguarded, 'cards', kariCard)?.get('place')).toEqual([null, 5, 5])
    expect(answer(board, mallory, half)).toBe('gap')
  })

  test('GRD-8 cutting an emoji in two turns both halves into U+FFFD, also when the struct that cuts is known and dropped', () => {
    const { board, mallory } = attackedBoard()
    const insert = forge([
      {
        client: ids.mallory,
        clock: nextClock(board),
        structs: [string('a', { origin: unitOf(board, mine, 4), rightOrigin: unitOf(board, mine, 5) })],
      },
    ])
    const remove = forge([], { [ids.mallory]: [[unitOf(board, mine, 5)[1], 1]] })
    const known = forge([
      { client: ids.mallory, clock: 0, structs: [values([1], { origin: unitOf(board, kariCard, 4) })] },
    ])
    const cases: [Uint8Array, string, string][] = [
      [insert, mine, 'Hei �a� fra mallory'],
      [remove, mine, 'Hei � fra mallory'],
      [known, kariCard, 'Hei �� fra kari'],
    ]
    for (const [update, card, result] of cases) {
      const unguarded = replicaOf(board)
      Y.applyUpdate(unguarded, update)
      expect(textIn(unguarded, card)).toBe(result)
      expect(answer(board, mallory, update)).toBe('forged-value')
    }
  })

  test('GRD-8 a lone surrogate typed by a real client leaves it as U+FFFD, which is a character like any other', () => {
    const { board, mallory } = attackedBoard()
    const update = updateOf(board, (doc) => textOf(entityOf(doc, 'cards', mine)!).insert(0, '\ud83d'))
    expect(board.receive(update, mallory).ok).toBe(true)
    expect(textIn(board.doc, mine)).toBe('�Hei 👋 fra mallory')
  })

  test('GRD-14 neighbours in the wrong order give one text now, and another when the document is loaded again', () => {
    const { board, mallory } = attackedBoard()
    const place = { origin: unitOf(board, mine, 2), rightOrigin: unitOf(board, mine, 1) }
    const crossed = forge([{ client: ids.mallory, clock: nextClock(board), structs: [string('X', place)] }])
    const unguarded = replicaOf(board)
    Y.applyUpdate(unguarded, crossed)
    const loaded = new Y.Doc()
    Y.applyUpdate(loaded, Y.encodeStateAsUpdate(unguarded))
    expect([textIn(unguarded, mine), textIn(loaded, mine)]).toEqual(['HXei 👋 fra mallory', 'HeiX 👋 fra mallory'])
    expect(answer(board, mallory, crossed)).toBe('forged-value')
  })

  test('GRD-10 undo in Yjs removes a value that others wrote beside; with ignoreRemoteMapChanges it writes the old one', () => {
    const places = [false, true].map((ignoreRemoteMapChanges) => {
      const board = new GuardedBoard()
      const [ola, kari] = [board.join('ola'), board.join('kari')]
      ola.doc.clientID = ids.ola
      kari.doc.clientID = ids.ola + 1
      ola.do((doc) => createCard(doc, { id: 'olacard000', kind: 'note', text: '', place: [null, 0, 0] }, 'me'))
      const options = { trackedOrigins: new Set(['me']), ignoreRemoteMapChanges }
      const undo = new Y.UndoManager(rootMap(kari.doc, 'cards'), options)
      ola.goOffline()
      for (const { doc } of [ola, kari]) moveCard(doc, 'olacard000', [null, doc.clientID, 0], 'me')
      ola.comeBack()
      const [verdict] = kari.do(() => undo.undo())
      return [verdict && answerOf(verdict), entityOf(kari.doc, 'cards', 'olacard000')?.get('place')]
    })
    expect(places).toEqual([
      ['incomplete', undefined],
      ['yes', [null, 0, 0]],
    ])
  })

  test('GRD-11 a fresh client id for every act works with undo and costs less than ten bytes each', () => {
    const one = boardAfterActs(false)
    const many = boardAfterActs(true)
    expect(one.doc.store.clients.size).toBe(1)
    expect(many.doc.store.clients.size).toBe(601)
    for (const board of [one, many]) {
      expect(board.verdicts.filter((verdict) => !verdict.ok)).toEqual([])
      const last = entityOf(board.doc, 'cards', 'card0199')
      expect([last?.get('live'), last?.get('place')]).toEqual([false, [null, 0, 0]])
    }
    const bytes = ({ doc }: GuardedBoard) => Y.encodeStateAsUpdate(doc).length
    expect((bytes(many) - bytes(one)) / 600).toBeLessThan(10)
  })
})

/** 200 cards created, moved and deleted; the last three acts are undone, the last card's creation among them. */
function boardAfterActs(isFresh: boolean): GuardedBoard {
  const board = new GuardedBoard()
  const { doc } = board.join('kari')
  const undo = new Y.UndoManager(rootMap(doc, 'cards'), { trackedOrigins: new Set(['me']), captureTimeout: 0 })
  const own = doc.clientID
  let acts = 0
  const act = (edit: () => void): void => {
    if (isFresh) doc.clientID = 2_000_000_000 + acts++
    edit()
    doc.clientID = own
  }
  for (let i = 0; i < 200; i++) {
    const id = `card${String(i).padStart(4, '0')}`
    act(() => createCard(doc, { id, kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'me'))
    act(() => moveCard(doc, id, [null, 1, 1], 'me'))
    act(() => setCardLive(doc, id, false, 'me'))
  }
  for (let i = 0; i < 3; i++) undo.undo()
  return board
}
