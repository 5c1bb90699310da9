import { createCard, type Picture } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { answerOf, GuardedBoard, updateOf } from './guardedBoard.ts'

const there: Picture = ['picture000', 400, 300]

/** What the guard says to a facilitator, or somebody else, who makes a card of this kind that shows this. */
function answerTo(
  kind: 'image' | 'note' | 'text',
  image: unknown,
  role: 'facilitator' | 'participant' = 'facilitator',
) {
  const board = new GuardedBoard()
  board.images.add('picture000')
  const make = (doc: Y.Doc) =>
    createCard(doc, { id: 'newcard000', kind, text: '', place: [null, 0, 0], image: image as Picture }, 'me')
  return answerOf(board.judge(updateOf(board, make), board.join('berit', role)))
}

test('GRD-52 a card shows a picture that is there, and only a card that is one', () => {
  expect(answerTo('image', there)).toBe('yes')
  expect(answerTo('image', ['picture999', 400, 300])).toBe('gone')
  expect(answerTo('image', null)).toBe('incomplete')
  expect(answerTo('note', there)).toBe('incomplete')
  expect(answerTo('text', there)).toBe('incomplete')
  expect(answerTo('image', there, 'participant')).toBe('step')
})

test.each([
  ['a picture without sides', ['picture000']],
  ['a side that is none', ['picture000', 0, 300]],
  ['a side that is endless', ['picture000', 1e9, 300]],
  ['half a pixel', ['picture000', 40.5, 30]],
  ['an address', ['https://example.org/a.png', 400, 300]],
])('GRD-52 %s is a forged value', (_, image) => {
  expect(answerTo('image', image)).toBe('forged-value')
})

test('GRD-52 which picture a card shows is said once', () => {
  const board = new GuardedBoard()
  board.images.add('picture000').add('picture111')
  const berit = board.join('berit', 'facilitator')
  createCard(berit.doc, { id: 'newcard000', kind: 'image', text: '', place: [null, 0, 0], image: there }, 'me')
  const swap = (doc: Y.Doc) => entityOf(doc, 'cards', 'newcard000')?.set('image', ['picture111', 400, 300])
  expect(answerOf(board.judge(updateOf(board, swap), berit))).toBe('not-yours')
})
