import { changesRights } from '@samtavle/shared/rules/rights'
import { graceMs } from '@samtavle/shared/rules/stepRules'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import type { Session } from '@samtavle/shared/schema/session'
import { describe, expect, test } from 'vitest'
import { answerOf, GuardedBoard, updateOf } from './guardedBoard.ts'

const id = 'karicard00'
const kari = { participant: 'kari', role: 'participant' } as const

/** A board with a card of Kari's, in a step. */
function boardIn(kind: Session['step']['kind']): GuardedBoard {
  const board = new GuardedBoard()
  board.join('kari').do((doc) => createCard(doc, { id, kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'me'))
  change(board, { step: { ...board.session.step, kind } })
  board.earlier = []
  return board
}

/** Changes the session now, and remembers what it was, as the room does. */
function change(board: GuardedBoard, part: Partial<Session>): void {
  board.earlier.push({ session: board.session, changedAt: board.now })
  board.session = { ...board.session, ...part }
}

const lock = (on: boolean, since: number): Partial<Session> => ({ lock: { on, reason: '', since } })

/** Answers at once, at the end of the grace, and after it. */
function answersOver(board: GuardedBoard, update: Uint8Array): string[] {
  const { now } = board
  return [0, graceMs - 1, graceMs].map((later) => {
    board.now = now + later
    return answerOf(board.judge(update, kari))
  })
}

const move = (board: GuardedBoard) => updateOf(board, (doc) => moveCard(doc, id, [null, 4, 4], 'me'))
const edit = (board: GuardedBoard) => updateOf(board, (doc) => editCardText(doc, id, 'Hei der', 'me'))

describe('a tighter rule binds a moment later', () => {
  test('GRD-24 what the step before allowed still enters for two seconds', () => {
    const board = boardIn('sort')
    change(board, { step: { ...board.session.step, kind: 'vote' } })
    expect(answersOver(board, move(board))).toEqual(['yes', 'yes', 'step'])
  })

  test('GRD-24 what the step before did not allow is not let in by a change', () => {
    const board = boardIn('share')
    change(board, { step: { ...board.session.step, kind: 'vote' } })
    expect(answersOver(board, move(board))).toEqual(['step', 'step', 'step'])
  })

  test('GRD-24 a lock binds a moment later too, and a looser rule at once', () => {
    const board = boardIn('free')
    change(board, lock(true, board.now))
    expect(answersOver(board, edit(board))).toEqual(['yes', 'yes', 'locked'])
    change(board, lock(false, board.now))
    expect(answersOver(board, edit(board))).toEqual(['yes', 'yes', 'yes'])
  })

  test('GRD-24 the room need remember the session before only when rights changed', () => {
    const { session } = new GuardedBoard()
    expect(changesRights(session, { ...session, title: 'Nytt', timer: { endsAt: 1, left: null, total: 1 } })).toBe(
      false,
    )
    expect(changesRights(session, { ...session, step: { ...session.step, kind: 'vote' } })).toBe(true)
    expect(changesRights(session, { ...session, ...lock(true, 0) })).toBe(true)
    expect(changesRights(session, { ...session, settings: { ...session.settings, editing: 'all' } })).toBe(true)
    expect(changesRights(session, { ...session, settings: { ...session.settings, sort: 'table' } })).toBe(true)
  })

  test('GRD-25 the words of a card are bound a moment after a round about it has opened, and free when it closes', () => {
    const board = boardIn('discuss')
    const round: Session['rounds'][number] = {
      id: 'round000',
      kind: 'dots',
      title: '',
      state: 'open',
      options: [id],
      budget: 3,
      perCard: null,
      secret: true,
      openedAt: board.now,
      closedAt: null,
    }
    change(board, { rounds: [round] })
    expect(answersOver(board, edit(board))).toEqual(['yes', 'yes', 'step'])
    change(board, { rounds: [{ ...round, state: 'closed' }] })
    expect(answersOver(board, edit(board))).toEqual(['yes', 'yes', 'yes'])
  })
})
