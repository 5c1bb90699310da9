import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { sameDocument } from '../helpers/documents.ts'
import { Meeting, steps } from './histories.ts'

test('GRD-9 whatever honest people do, online, offline, in two tabs and with undo, is let in and leaves nothing pending', () => {
  fc.assert(
    fc.property(steps(60), (history) => {
      const meeting = new Meeting({ plainUndo: false })
      const { board, people } = meeting
      for (const step of history) meeting.take(step)
      for (const person of people) if (!person.online) person.comeBack()
      expect(board.verdicts.filter((verdict) => !verdict.ok)).toEqual([])
      expect([board.doc.store.pendingStructs, board.doc.store.pendingDs]).toEqual([null, null])
      for (const person of people) expect(sameDocument(person.doc, board.doc)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('GRD-10 when the server erases cards meanwhile, or an undo would remove a place, honest people are refused by a recoverable name', () => {
  fc.assert(
    fc.property(steps(40), fc.array(fc.nat(100), { minLength: 40, maxLength: 40 }), (history, fates) => {
      const meeting = new Meeting({ plainUndo: true })
      const { board } = meeting
      history.forEach((step, i) => {
        meeting.take(step)
        startOverAfterRefusal(meeting)
        erase(meeting, fates[i] ?? 0)
      })
      for (const person of meeting.people) if (!person.online) person.comeBack()
      const refusals = board.verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.refusal]))
      expect(refusals.filter((refusal) => refusal !== 'gone' && refusal !== 'incomplete')).toEqual([])
      expect([board.doc.store.pendingStructs, board.doc.store.pendingDs]).toEqual([null, null])
    }),
    { numRuns: 100 },
  )
})

/** Now and then the server hides a card or purges it. */
function erase({ board }: Meeting, fate: number): void {
  const ids = [...rootMap(board.doc, 'cards').keys()]
  const id = ids[fate % Math.max(ids.length, 1)] ?? ''
  if (fate < 8) board.write((doc) => rootMap(doc, 'cards').delete(id))
  else if (fate < 16) {
    board.write((doc) => {
      const card = entityOf(doc, 'cards', id)
      const text = card?.get('text')
      if (text instanceof Y.Text) text.delete(0, text.length)
      card?.set('hidden', true)
    })
  }
}

function startOverAfterRefusal(meeting: Meeting): void {
  for (const person of [...meeting.people]) if (person.refused) meeting.startOver(person)
}
