import { isHostile } from '@samtavle/shared/rules/refusals'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import {
  createCard,
  editCardText,
  moveCard,
  readCards,
  setCardColour,
  setCardLive,
  setCardLocked,
  setCardTheme,
} from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { createTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'

const note = 'karinote00'

/** Kari has written a note, and Berit, who leads, has locked it. */
function lockedBoard(): { board: GuardedBoard; kari: Person; berit: Person } {
  const board = new GuardedBoard()
  const [kari, berit] = [board.join('kari'), board.join('berit', 'facilitator')]
  createCard(kari.doc, { id: note, kind: 'note', text: 'Flere benker', place: [null, 0, 0] }, 'me')
  createTheme(berit.doc, { id: 'theme00000', title: 'Uteplass' }, 'me')
  setCardLocked(berit.doc, note, true, 'me')
  return { board, kari, berit }
}

const changes: Record<string, (doc: Y.Doc) => void> = {
  'write in it': (doc) => editCardText(doc, note, 'Flere lave benker', 'me'),
  'move it': (doc) => moveCard(doc, note, [null, 9, 9], 'me'),
  'colour it': (doc) => setCardColour(doc, note, 'pink', 'me'),
  'put it in a theme': (doc) => setCardTheme(doc, note, 'theme00000', 'me'),
  'take it away': (doc) => setCardLive(doc, note, false, 'me'),
}

describe('a locked card', () => {
  test.each(Object.entries(changes))(
    'GRD-50 refuses its own author who wants to %s, and takes no offence',
    (_, edit) => {
      const { board, kari, berit } = lockedBoard()
      const refusal = answerOf(board.judge(updateOf(board, edit), kari))
      expect(refusal).toBe('locked')
      expect(isHostile('locked')).toBe(false)
      setCardLocked(berit.doc, note, false, 'me')
      expect(answerOf(board.judge(updateOf(board, edit), kari))).toBe('yes')
    },
  )

  test("GRD-50 what is not somebody's to change is refused as that, locked or not", () => {
    const { board } = lockedBoard()
    const edit = updateOf(board, changes['take it away'] ?? (() => {}))
    expect(answerOf(board.judge(edit, board.join('ola')))).toBe('not-yours')
  })

  test('GRD-51 nobody but facilitators locks and unlocks', () => {
    const { board, kari } = lockedBoard()
    const unlock = (doc: Y.Doc) => setCardLocked(doc, note, false, 'me')
    expect(answerOf(board.judge(updateOf(board, unlock), kari))).toBe('not-yours')
    expect(answerOf(board.judge(updateOf(board, unlock), board.join('viktor', 'viewer')))).toBe('viewer')
    const make = (doc: Y.Doc) =>
      createCard(doc, { id: 'newnote000', kind: 'note', text: 'Fast', place: [null, 0, 0], locked: true }, 'me')
    expect(answerOf(board.judge(updateOf(board, make), kari))).toBe('not-yours')
    expect(answerOf(board.judge(updateOf(board, make), board.join('lise', 'facilitator')))).toBe('yes')
    const forge = (doc: Y.Doc) => entityOf(doc, 'cards', note)?.set('locked', 'yes')
    expect(answerOf(board.judge(updateOf(board, forge), board.join('lars', 'facilitator')))).toBe('forged-value')
  })

  test('GRD-51 areas are locked by who may write areas', () => {
    const { board, kari, berit } = lockedBoard()
    createArea(berit.doc, { id: 'area000000', title: 'Ønsker', rect: [0, 0, 400, 300] }, 'me')
    const lock = (doc: Y.Doc) => updateArea(doc, 'area000000', { locked: true }, 'me')
    expect(answerOf(board.judge(updateOf(board, lock), kari))).toBe('not-yours')
    expect(answerOf(board.judge(updateOf(board, lock), berit))).toBe('yes')
  })

  test('GRD-50 what was written offline while the card was locked is refused by a name that is no offence', () => {
    const { board, kari, berit } = lockedBoard()
    setCardLocked(berit.doc, note, false, 'me')
    kari.goOffline()
    moveCard(kari.doc, note, [null, 50, 50], 'me')
    setCardLocked(berit.doc, note, true, 'me')
    expect(answerOf(kari.comeBack())).toBe('locked')
    expect(readCards(board.doc)[0]).toMatchObject({ place: [null, 0, 0], locked: true })
  })
})
