import { History } from '@samtavle/client/connection/history'
import { createCard, editCardText, moveCard, readCards } from '@samtavle/shared/schema/card'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const me = Symbol('me')
const note = (id: string, text: string) =>
  ({ id, kind: 'note', text, place: [null, 0, 0] }) as Parameters<typeof createCard>[1]
const [first, second] = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb']

test('WEB-35 undoing a note that others have written in only takes it off the board, with what they wrote', () => {
  const doc = new Y.Doc()
  const history = new History(doc, me)
  createCard(doc, note(first, 'mitt'), me)
  editCardText(doc, first, 'mitt og ditt', 'somebody else')
  expect(history.undo()).toBe('undone')
  expect(readCards(doc)).toMatchObject([{ live: false, text: 'mitt og ditt' }])
  expect(history.redo()).toBe('undone')
  expect(readCards(doc)).toMatchObject([{ live: true, text: 'mitt og ditt' }])
})

test('WEB-36 when the last step has been overwritten by others, undo says so and leaves the older ones alone', () => {
  const doc = new Y.Doc()
  const history = new History(doc, me)
  createCard(doc, note(first, 'en'), 'somebody else')
  createCard(doc, note(second, 'to'), 'somebody else')
  history.step()
  moveCard(doc, first, [null, 10, 10], me)
  history.step()
  moveCard(doc, second, [null, 20, 20], me)
  moveCard(doc, second, [null, 99, 99], 'somebody else')
  expect(history.undo()).toBe('overwritten')
  const placeOf = (id: string) => readCards(doc).find((card) => card.id === id)?.place
  expect(placeOf(first)).toEqual([null, 10, 10])
  expect(placeOf(second)).toEqual([null, 99, 99])
  expect(history.undo()).toBe('undone')
  expect(placeOf(first)).toEqual([null, 0, 0])
  expect(history.undo()).toBe('nothing')
})

test('WEB-35 everything between two steps is undone together', () => {
  const doc = new Y.Doc()
  const history = new History(doc, me)
  createCard(doc, note(first, 'en'), 'somebody else')
  history.step()
  moveCard(doc, first, [null, 10, 10], me)
  editCardText(doc, first, 'en til', me)
  history.step()
  expect(history.store.get()).toEqual({ canUndo: true, canRedo: false })
  history.undo()
  expect(readCards(doc)).toMatchObject([{ text: 'en', place: [null, 0, 0] }])
})
