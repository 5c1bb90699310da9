import { createCard, moveCard } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { attackedBoard, idOf, ids, mine, nextClock, textOf, unitOf } from './attack.ts'
import { deleted, type ForgedPlace, type ForgedStruct, forge, string, values } from './forge.ts'
import { answerOf, GuardedBoard } from './guardedBoard.ts'

const mallory = { participant: 'mallory', role: 'participant' } as const

type Id = [client: number, clock: number]

/** One forged write: under which of some client ids, and beside which of the ids that there are by then. */
interface Write {
  client: number
  after: number
  before: number
  length: number
  isTombstone: boolean
}

const writes = fc.array(
  fc.record<Write>({
    client: fc.nat(5),
    after: fc.nat(20),
    before: fc.nat(20),
    length: fc.integer({ min: 1, max: 2 }),
    isTombstone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10, size: 'max' },
)

describe('which write to a key stands', () => {
  const board = attackedBoard().board
  for (let i = 0; i < 4; i++) board.people[i % 3]!.do((doc) => moveCard(doc, mine, [null, i, i], 'me'))
  const parent = idOf(board, mine)
  const known: (Id | null)[] = [null]
  for (let write = entityOf(board.doc, 'cards', mine)?._map.get('place') ?? null; write; write = write.left) {
    known.push([write.id.client, write.id.clock])
  }

  /** Writes to `place` after known ones, after each other, or first. */
  function forgeWrites(list: Write[]): Uint8Array {
    const positions = [...known]
    const structs = new Map<number, ForgedStruct[]>()
    const clocks = new Map<number, number>()
    for (const { client, after, length, isTombstone } of list) {
      const id = ids.fresh + client
      const clock = clocks.get(id) ?? 0
      const origin = positions[after % positions.length]
      const place: ForgedPlace = origin ? { origin } : { parent, sub: 'place' }
      const units = isTombstone ? length : 1
      const struct = isTombstone ? deleted(units, place) : values([[null, 8, 8]], place)
      structs.set(id, [...(structs.get(id) ?? []), struct])
      clocks.set(id, clock + units)
      for (let i = 0; i < units; i++) positions.push([id, clock + i])
    }
    return forge([...structs].map(([client, structs]) => ({ client, clock: 0, structs })))
  }

  test('GRD-13 the guard refuses an update after which a key has no value, and no other for that', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const update = forgeWrites(list)
        const answer = answerOf(board.judge(update, mallory))
        if (answer === 'forged-value') return
        const replica = new Y.Doc()
        Y.applyUpdate(replica, Y.encodeStateAsUpdate(board.doc))
        Y.applyUpdate(replica, update)
        expect(answer).toBe(entityOf(replica, 'cards', mine)?.has('place') ? 'yes' : 'incomplete')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the order of words', () => {
  test('GRD-14 whatever neighbours forged words claim, those that come in give everybody the same text', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const { board } = attackedBoard()
        const positions: (Id | null)[] = [null, ...[0, 1, 2, 3].map((index) => unitOf(board, mine, index))]
        list.forEach(({ client, after, before, length }, i) => {
          const [origin, rightOrigin] = [positions[after % positions.length], positions[before % positions.length]]
          const sides = { ...(origin ? { origin } : {}), ...(rightOrigin ? { rightOrigin } : {}) }
          const place: ForgedPlace = origin || rightOrigin ? sides : { parent: idOf(board, mine, 'text') }
          const clock = nextClock(board, ids.fresh + client)
          const words = String.fromCharCode(65 + i).repeat(length)
          const update = forge([{ client: ids.fresh + client, clock, structs: [string(words, place)] }])
          if (!board.receive(update, board.people[2]!).ok) return
          for (let unit = 0; unit < length; unit++) positions.push([ids.fresh + client, clock + unit])
        })
        const loaded = new Y.Doc()
        Y.applyUpdate(loaded, Y.encodeStateAsUpdate(board.doc))
        const texts = [board.doc, loaded, board.people[0]!.doc].map((doc) =>
          String(textOf(entityOf(doc, 'cards', mine)!)),
        )
        expect(new Set(texts).size).toBe(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('how much work an update makes', () => {
  /** A chain of writes to one key, and as many more, each of which has to pass what follows it in the chain. */
  function crossing(board: GuardedBoard, length: number): Uint8Array {
    const clock = nextClock(board)
    const chain = Array.from({ length }, (_, i) =>
      values(
        ['pink'],
        i === 0 ? { parent: idOf(board, mine), sub: 'colour' } : { origin: [ids.mallory, clock + i - 1] },
      ),
    )
    const others = Array.from({ length }, (_, i) => ({
      client: ids.fresh + i,
      clock: 0,
      structs: [values(['green'], { origin: [ids.mallory, clock + i] })],
    }))
    return forge([{ client: ids.mallory, clock, structs: chain }, ...others])
  }

  test('GRD-15 writes that cross each other on purpose are refused before Yjs works on them for seconds', () => {
    const { board } = attackedBoard()
    expect(answerOf(board.judge(crossing(board, 20), mallory))).toBe('yes')
    expect(answerOf(board.judge(crossing(board, 2000), mallory))).toBe('too-big')
  })

  test('GRD-15 words that all claim the same place are refused when they are many', () => {
    const { board } = attackedBoard()
    const place = { origin: unitOf(board, mine, 0), rightOrigin: unitOf(board, mine, 1) }
    const words = (count: number) =>
      forge(
        Array.from({ length: count }, (_, i) => ({ client: ids.fresh + i, clock: 0, structs: [string('a', place)] })),
      )
    expect(answerOf(board.judge(words(50), mallory))).toBe('yes')
    expect(answerOf(board.judge(words(2000), mallory))).toBe('too-big')
  })

  test('GRD-15 thousands of cuts into the structs of one client are refused', () => {
    const board = new GuardedBoard()
    board.session = { ...board.session, settings: { ...board.session.settings, editing: 'all' } }
    const cards = Array.from({ length: 40 }, (_, i) => `card${String(i).padStart(6, '0')}`)
    board.write((doc) => {
      for (const id of cards)
        createCard(doc, { id, kind: 'note', text: 'a'.repeat(2000), place: [null, 0, 0] }, 'server')
      for (let i = 0; i < 20_000; i++) moveCard(doc, cards[i % 40]!, [null, i, i], 'server')
    })
    const ranges = cards.flatMap((id) => {
      const [, start] = textStart(board, id)
      return Array.from({ length: 1000 }, (_, i): Id => [start + 2 * i, 1])
    })
    const everySecond = (count: number) => forge([], { [board.doc.clientID]: ranges.slice(0, count) })
    expect(answerOf(board.judge(everySecond(500), mallory))).toBe('yes')
    expect(answerOf(board.judge(everySecond(40_000), mallory))).toBe('too-big')
  })

  test('GRD-15 long honest work offline, with a client id for each of 1,500 acts, comes in whole', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.goOffline()
    const act = (i: number, edit: (id: string) => void): void => {
      kari.doc.clientID = 1_000_000 + i
      edit(`card${String(i % 40).padStart(6, '0')}`)
    }
    for (let i = 0; i < 40; i++)
      act(i, (id) => createCard(kari.doc, { id, kind: 'note', text: '', place: [null, 0, 0] }, 'me'))
    for (let i = 40; i < 500; i++) act(i, (id) => moveCard(kari.doc, id, [null, i, i], 'me'))
    const text = textOf(entityOf(kari.doc, 'cards', 'card000000')!)
    for (let i = 500; i < 1500; i++) act(i, () => text.insert((i * 31) % (text.length + 1), 'a'))
    expect(answerOf(kari.comeBack())).toBe('yes')
  })
})

function textStart({ doc }: GuardedBoard, card: string): Id {
  const { client, clock } = textOf(entityOf(doc, 'cards', card)!)._start!.id
  return [client, clock]
}
