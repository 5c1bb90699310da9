import { History } from '@samtavle/client/connection/history'
import { createCard, moveCard, readCards, updateMeasure } from '@samtavle/shared/schema/card'
import { expect, test } from 'vitest'
import { GuardedBoard } from '../guard/guardedBoard.ts'

const id = 'karicard0000'

/** A card of Kari's on a board that Ola is on too; hers is the higher Yjs client id, so that she wins where Yjs has to choose. */
function twoPeople() {
  const board = new GuardedBoard()
  const [kari, ola] = [board.join('kari'), board.join('ola')]
  kari.doc.clientID = 2002
  ola.doc.clientID = 1001
  const history = new History(kari.doc, 'me')
  kari.do((doc) => createCard(doc, { id, kind: 'measure', text: 'Benk', place: [null, 0, 0] }, 'me'))
  history.step()
  const card = () => readCards(board.doc).find((one) => one.id === id)
  const refused = () => board.verdicts.filter((verdict) => !verdict.ok)
  return { board, kari, ola, history, card, refused }
}

test('CNV-11 undo of what two people wrote at once takes no value away, and is let in', () => {
  const { kari, ola, history, card, refused } = twoPeople()
  kari.do((doc) => updateMeasure(doc, id, { owner: 'Kari' }, 'me'))
  history.step()
  ola.goOffline()
  ola.do((doc) => moveCard(doc, id, [null, 1, 1], 'me'))
  kari.do((doc) => moveCard(doc, id, [null, 2, 2], 'me'))
  ola.comeBack()
  expect(card()?.place).toEqual([null, 2, 2])
  history.step()
  kari.do(() => expect(history.undo()).toBe('overwritten'))
  expect([card()?.place, refused()]).toEqual([[null, 2, 2], []])
  kari.do(() => expect(history.undo()).toBe('undone'))
  expect([card()?.owner, refused()]).toEqual([null, []])
})

test('CNV-12 a step that one may not take back now stays, and nothing is sent', () => {
  const { board, kari, history, card } = twoPeople()
  kari.do((doc) => moveCard(doc, id, [null, 2, 2], 'me'))
  const judged = board.verdicts.length
  let asked: unknown
  const whyNot = (edits: unknown) => {
    asked = edits
    return 'locked'
  }
  kari.do(() => expect(history.undo(whyNot)).toBe('locked'))
  expect(asked).toEqual([{ root: 'cards', id, key: 'place' }])
  expect([board.verdicts.length, card()?.place]).toEqual([judged, [null, 2, 2]])
  kari.do(() => expect(history.undo(() => null)).toBe('undone'))
  expect(card()?.place).toEqual([null, 0, 0])
  kari.do(() => expect(history.redo(() => 'step')).toBe('step'))
  kari.do(() => expect(history.redo(() => null)).toBe('undone'))
  expect(card()?.place).toEqual([null, 2, 2])
})
