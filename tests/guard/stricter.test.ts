import { dayAt } from '@samtavle/shared/locale/dates'
import { isHostile } from '@samtavle/shared/rules/refusals'
import { graceMs } from '@samtavle/shared/rules/stepRules'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, moveCard, setCardLive } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import type { Session, Settings, StepKind } from '@samtavle/shared/schema/session'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { answerOf, GuardedBoard, type Person, updateOf } from './guardedBoard.ts'

const note = 'karisnote0'
const ola = { participant: 'ola', role: 'participant' } as const
const berit = { participant: 'berit', role: 'facilitator' } as const

/** A board on which everyone may edit everyone's text, with a note of Kari's. */
function openBoard(): GuardedBoard {
  const board = new GuardedBoard()
  board.session = { ...board.session, settings: { ...board.session.settings, editing: 'all' } }
  board.join('kari').do((doc) => createCard(doc, { id: note, kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'me'))
  return board
}

/** Changes the session now, and remembers what it was, as the room does. */
function change(board: GuardedBoard, part: Partial<Session>): void {
  board.earlier.push({ session: board.session, changedAt: board.now })
  board.session = { ...board.session, ...part }
}

const settings = (board: GuardedBoard, part: Partial<Settings>) => ({
  settings: { ...board.session.settings, ...part },
})
const step = (board: GuardedBoard, kind: StepKind) => ({ step: { ...board.session.step, kind } })

const edit = (doc: Y.Doc) => editCardText(doc, note, 'Hei der', 'me')
const move = (doc: Y.Doc) => moveCard(doc, note, [null, 4, 4], 'me')

/** Somebody who does something offline while the rules change, and comes back an hour later. */
function backAfter(board: GuardedBoard, person: Person, doing: (doc: Y.Doc) => void, meanwhile: () => void): string {
  person.goOffline()
  doing(person.doc)
  meanwhile()
  board.now += 3_600_000
  return answerOf(person.comeBack())
}

describe('rules that became stricter while somebody did not hear of it', () => {
  test('GRD-40 an edit made offline while everyone might edit is refused as stricter, and is no offence', () => {
    const board = openBoard()
    const answer = backAfter(board, board.join('ola'), edit, () => change(board, settings(board, { editing: 'own' })))
    expect(answer).toBe('stricter')
    expect(isHostile('stricter')).toBe(false)
    expect(String(entityOf(board.doc, 'cards', note)?.get('text'))).toBe('Hei')
  })

  test('GRD-40 the same when the server has been started anew meanwhile and remembers no earlier rules', () => {
    const board = openBoard()
    const answer = backAfter(board, board.join('ola'), edit, () => {
      change(board, settings(board, { editing: 'own' }))
      board.earlier = []
    })
    expect(answer).toBe('stricter')
  })

  test('GRD-40 on a socket that is open it is stricter for as long as the rule is remembered, then an offence', () => {
    const board = openBoard()
    const update = updateOf(board, edit)
    change(board, settings(board, { editing: 'own' }))
    board.now += graceMs
    expect(answerOf(board.judge(update, ola))).toBe('stricter')
    board.earlier = []
    expect(answerOf(board.judge(update, ola))).toBe('not-yours')
  })

  test('GRD-40 what no rules have ever allowed is an offence, whoever brings it along', () => {
    const never: ((doc: Y.Doc) => void)[] = [
      (doc) => setCardLive(doc, note, false, 'me'),
      (doc) => entityOf(doc, 'cards', note)?.set('hidden', true),
      (doc) => entityOf(doc, 'cards', note)?.set('kind', 'idea'),
      (doc) => createArea(doc, { id: 'area0000', title: 'Mitt', rect: [0, 0, 9, 9] }, 'me'),
    ]
    for (const doing of never) {
      const board = openBoard()
      const answer = backAfter(board, board.join('ola'), doing, () =>
        change(board, settings(board, { editing: 'own' })),
      )
      expect(answer).toBe('not-yours')
    }
  })

  test('GRD-41 rules that tighten right after one another leave each its two seconds', () => {
    const board = openBoard()
    const update = updateOf(board, move)
    change(board, step(board, 'vote'))
    board.now += 1500
    change(board, { lock: { on: true, reason: '', since: board.now } })
    expect(answerOf(board.judge(update, ola))).toBe('yes')
    board.now += 499
    expect(answerOf(board.judge(update, ola))).toBe('yes')
    board.now += 1
    expect(answerOf(board.judge(update, ola))).toBe('locked')
  })

  test('GRD-42 a board that is open until a day is locked two seconds after that day', () => {
    const board = openBoard()
    const update = updateOf(board, edit)
    const noon = Date.UTC(2026, 4, 4, 12)
    board.session = { ...board.session, openUntil: dayAt(noon) }
    board.now = noon
    expect(answerOf(board.judge(update, ola))).toBe('yes')
    const midnight = firstMsOfDayAfter(noon)
    const answers = [midnight - 1, midnight + graceMs - 1, midnight + graceMs].map((now) => {
      board.now = now
      return answerOf(board.judge(update, ola))
    })
    expect(answers).toEqual(['yes', 'yes', 'locked'])
    expect(answerOf(board.judge(update, berit)), 'a facilitator goes on').toBe('yes')
  })

  test('GRD-43 where everyone may edit, a facilitator may too, but not while it is voted on', () => {
    const board = openBoard()
    const update = updateOf(board, edit)
    const answers = (['free', 'write', 'discuss', 'vote'] as const).map((kind) => {
      board.session = { ...board.session, ...step(board, kind) }
      return answerOf(board.judge(update, berit))
    })
    expect(answers).toEqual(['yes', 'yes', 'yes', 'step'])
  })
})

function firstMsOfDayAfter(time: number): number {
  let early = time
  let late = time + 86_400_000
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (dayAt(middle) === dayAt(time)) early = middle
    else late = middle
  }
  return late
}
