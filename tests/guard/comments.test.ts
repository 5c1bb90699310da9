import { refusalOf } from '@samtavle/shared/rules/rights'
import { createCard } from '@samtavle/shared/schema/card'
import { createComment } from '@samtavle/shared/schema/comment'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import { limits } from '@samtavle/shared/schema/limits'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'

/** A board with a note of Kari's and one of Ola's. */
function boardWithNotes(): { board: GuardedBoard; kari: Person; berit: Person } {
  const board = new GuardedBoard()
  const [kari, ola] = [board.join('kari'), board.join('ola')]
  for (const [person, id] of [
    [kari, 'ownnote00'],
    [ola, 'othernote00'],
  ] as const)
    createCard(person.doc, { id, kind: 'note', text: 'Flere benker', place: [null, 0, 0] }, 'me')
  return { board, kari, berit: board.join('berit', 'facilitator') }
}

describe('comments', () => {
  const comment = (about: string) => (doc: Y.Doc) =>
    createComment(doc, { id: 'comment0', about, text: 'Hvor?', order: 'a1' }, 'me')

  test('GRD-60 a comment on a card that has been hidden is refused, of a facilitator too', () => {
    const { board, kari, berit } = boardWithNotes()
    const update = updateOf(board, comment('othernote00'))
    expect([kari, berit].map((person) => answerOf(board.judge(update, person)))).toEqual(['yes', 'yes'])
    board.write((doc) => entityOf(doc, 'cards', 'othernote00')?.set('hidden', true))
    expect([kari, berit].map((person) => answerOf(board.judge(update, person)))).toEqual(['gone', 'gone'])
  })

  test('GRD-60 whose next notes are read first makes no comments', () => {
    const act = { do: 'createComment' } as const
    const { board } = boardWithNotes()
    const caller = { role: 'participant', session: board.session, now: 0 } as const
    expect(refusalOf(act, caller)).toBe(null)
    expect(refusalOf(act, { ...caller, held: true })).toBe('held')
  })

  test.each([
    ['a text that is too long', { text: 'x'.repeat(2001) }, 'forged-value'],
    ['about no card', { about: 'kort nr. 1' }, 'forged-value'],
    ['about an object', { about: { id: 'ownnote00' } }, 'forged-value'],
    ['an order that is none', { order: '!' }, 'forged-value'],
    ['hidden from the start', { hidden: true }, 'not-yours'],
    ['a key that comments do not have', { by: 'ola' }, 'forged-root'],
    ['a text that others could write in', { text: new Y.Text('Hvor?') }, 'forged-root'],
    ['nothing that it is about', { about: undefined }, 'incomplete'],
  ])('GRD-61 a comment is refused that has %s', (_what, part, refusal) => {
    const { board, kari } = boardWithNotes()
    const values = Object.entries({ about: 'ownnote00', text: 'Hvor?', order: 'a1', live: false, ...part })
    const update = updateOf(board, (doc) => {
      const given = values.filter(([, value]) => value !== undefined) as [string, unknown][]
      rootMap(doc, 'comments').set('comment0', new Y.Map(given))
    })
    expect(answerOf(board.judge(update, kari))).toBe(refusal)
  })

  test('GRD-61 a board that is full of comments takes no more', () => {
    const { board, kari } = boardWithNotes()
    board.write((doc) => {
      for (let i = 0; i < limits.comments; i++) rootMap(doc, 'comments').set(`comment${1000 + i}`, new Y.Map())
    })
    expect(answerOf(board.judge(updateOf(board, comment('ownnote00')), kari))).toBe('full')
  })
})
