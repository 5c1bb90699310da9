import { createCard, editCardText, type NewCard, setCardLive } from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import { limits } from '@samtavle/shared/schema/limits'
import { createLink } from '@samtavle/shared/schema/link'
import type { StepKind } from '@samtavle/shared/schema/session'
import { createTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { collected, forge } from './forge.ts'
import { answerOf, GuardedBoard, updateOf } from './guardedBoard.ts'

const note: NewCard = { id: 'newcard000', kind: 'note', text: 'Flere benker', place: [null, 0, 0] }

function inStep(kind: StepKind): GuardedBoard {
  const board = new GuardedBoard()
  enter(board, kind)
  return board
}

function enter(board: GuardedBoard, kind: StepKind): void {
  board.session = { ...board.session, step: { ...board.session.step, kind } }
}

/** Makes a card hidden, as the first half of making one does. */
const makeHidden = (doc: Y.Doc): void => {
  const { id, text, ...values } = note
  rootMap(doc, 'cards').set(id, new Y.Map<unknown>(Object.entries({ ...values, text: new Y.Text(text), live: false })))
}

const show = (doc: Y.Doc): void => setCardLive(doc, note.id, true, 'me')

describe('making things', () => {
  test('GRD-16 online, a card comes in two updates: made hidden, then shown', () => {
    const board = new GuardedBoard()
    const verdicts = board.join('kari').do((doc) => createCard(doc, note, 'me'))
    expect(verdicts).toMatchObject([
      { ok: true, created: [{ root: 'cards', id: note.id }], newClientIds: [expect.any(Number)] },
      { ok: true, created: [], newClientIds: [], touched: [{ root: 'cards', id: note.id, key: 'live' }] },
    ])
  })

  test.each<[StepKind, string]>([
    ['free', 'yes'],
    ['welcome', 'yes'],
    ['sort', 'yes'],
    ['discuss', 'yes'],
    ['decide', 'yes'],
    ['write', 'step'],
    ['share', 'step'],
    ['vote', 'step'],
    ['pulse', 'step'],
  ])('GRD-16 showing what one has made hidden is part of making it: in the step %s, %s', (kind, answer) => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.do(makeHidden)
    enter(board, kind)
    expect(kari.do(show).map(answerOf)).toEqual([answer])
  })

  test('GRD-16 showing again what has been shown before is not making it', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.do((doc) => createCard(doc, note, 'me'))
    enter(board, 'vote')
    expect(kari.do((doc) => setCardLive(doc, note.id, false, 'me')).map(answerOf)).toEqual(['yes'])
    expect(kari.do(show).map(answerOf)).toEqual(['yes'])
  })

  test('GRD-16 nobody shows what somebody else has made hidden', () => {
    const board = new GuardedBoard()
    board.join('kari').do(makeHidden)
    expect(board.join('ola').do(show).map(answerOf)).toEqual(['not-yours'])
  })

  test('GRD-16 what is written together with a card is part of making it, but the server alone hides cards', () => {
    const board = inStep('welcome')
    const withTheme = updateOf(board, (doc) => createCard(doc, { ...note, theme: 'theme000', colour: 'pink' }, 'me'))
    expect(answerOf(board.judge(withTheme, { participant: 'kari', role: 'participant' }))).toBe('yes')
    const hidden = updateOf(board, (doc) =>
      doc.transact(() => {
        makeHidden(doc)
        entityOf(doc, 'cards', note.id)?.set('hidden', true)
      }),
    )
    expect(answerOf(board.judge(hidden, { participant: 'berit', role: 'facilitator' }))).toBe('not-yours')
  })

  test('GRD-16 an offline card that was rewritten, taken back and made again comes in as it is', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.goOffline()
    createCard(kari.doc, note, 'me')
    createCard(kari.doc, { ...note, id: 'takenback0' }, 'me')
    rootMap(kari.doc, 'cards').delete('takenback0')
    for (let i = 0; i < 20; i++) setCardLive(kari.doc, note.id, i % 2 === 1, 'me')
    expect(kari.comeBack()).toMatchObject({ ok: true, created: [{ root: 'cards', id: note.id }] })
    expect(rootMap(board.doc, 'cards').toJSON()).toMatchObject({ [note.id]: { live: true, text: note.text } })
  })

  test('GRD-16 a card that the same update makes and takes away again leaves nothing, and has no author', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.goOffline()
    kari.doc.gc = false
    rootMap(kari.doc, 'cards').set('bare000000', new Y.Map<unknown>([['live', true]]))
    rootMap(kari.doc, 'cards').delete('bare000000')
    expect(kari.comeBack()).toMatchObject({ ok: true, created: [] })
    expect(rootMap(board.doc, 'cards').size).toBe(0)
  })

  test('GRD-16 an entity that lacks what it needs, or whose id is used in the same update, does not come in', () => {
    const board = new GuardedBoard()
    const kari = { participant: 'kari', role: 'participant' } as const
    const link = (doc: Y.Doc) =>
      createLink(doc, { id: 'newcard000', kind: 'opposing', from: 'aaaaaaaa', to: 'bbbbbbbb' }, 'me')
    const twice = updateOf(board, (doc) => {
      createCard(doc, note, 'me')
      link(doc)
    })
    expect(answerOf(board.judge(twice, kari))).toBe('forged-root')
    const bare = updateOf(board, (doc) => rootMap(doc, 'themes').set('theme000', new Y.Map([['live', true]])))
    expect(answerOf(board.judge(bare, kari))).toBe('incomplete')
  })
})

test('GRD-8 a text that is too long already may be shortened and not be made longer', () => {
  const board = new GuardedBoard()
  const kari = board.join('kari')
  kari.do((doc) => createCard(doc, note, 'me'))
  board.write((doc) => editCardText(doc, note.id, 'a'.repeat(limits.text + 10), 'server'))
  const withText = (text: string) => kari.do((doc) => editCardText(doc, note.id, text, 'me')).map(answerOf)
  expect(withText(`${'a'.repeat(limits.text)}b`)).toEqual(['yes'])
  expect(withText(`${'a'.repeat(limits.text)}bb`)).toEqual(['too-long'])
})

describe('how much a board holds', () => {
  test('GRD-17 one theme more than the limit is refused, and erased ones do not count', () => {
    const board = new GuardedBoard()
    const themes = Array.from({ length: limits.themes }, (_, i) => `theme${String(i).padStart(5, '0')}`)
    board.write((doc) => {
      for (const id of themes) createTheme(doc, { id, title: 'Tema' }, 'server')
    })
    const update = updateOf(board, (doc) => createTheme(doc, { id: 'onemore000', title: 'Ett til' }, 'me'))
    const kari = { participant: 'kari', role: 'participant' } as const
    expect(answerOf(board.judge(update, kari))).toBe('full')
    board.write((doc) => rootMap(doc, 'themes').delete('theme00007'))
    expect(answerOf(board.judge(update, kari))).toBe('yes')
  })

  test('GRD-17 an offline client brings no more in than there is room for', () => {
    const board = new GuardedBoard()
    const kari = board.join('kari')
    kari.goOffline()
    for (let i = 0; i <= limits.themes; i++)
      createTheme(kari.doc, { id: `theme${String(i).padStart(5, '0')}`, title: 'Tema' }, 'me')
    expect(answerOf(kari.comeBack())).toBe('full')
  })

  test('GRD-17 nobody uses up the client ids of a board, through all of which Yjs goes in every transaction', () => {
    const board = new GuardedBoard()
    const [mallory, kari] = [board.join('mallory'), board.join('kari')]
    const ids = (from: number, count: number) =>
      forge(Array.from({ length: count }, (_, i) => ({ client: from + i, clock: 0, structs: [collected(1)] })))
    expect(answerOf(board.receive(ids(1_000_000, 5_000), mallory))).toBe('yes')
    expect(answerOf(board.receive(ids(2_000_000, 1), mallory))).toBe('full')
    expect(answerOf(board.receive(ids(3_000_000, 4_999), kari))).toBe('yes')
    expect(kari.do((doc) => createCard(doc, note, 'me')).map(answerOf)).toEqual(['yes', 'yes'])
    expect(answerOf(board.receive(ids(4_000_000, 1), kari))).toBe('full')
  })
})
