import type { Own } from '@samtavle/shared/protocol/events'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Journal } from './journal.ts'

const fact = (value: string) => ({ root: 'cards', id: 'cardcard', key: 'text', value })
const change = (value: string, clock: number) => ({ client: 7, clock, facts: [fact(value)] })

function boardWith(text: string): Y.Doc {
  const doc = new Y.Doc()
  createCard(doc, { id: 'cardcard', kind: 'note', text, place: [null, 0, 0] }, 'test')
  return doc
}

test('RUN-17 a change that is missing in a replica is lost, and counted once', () => {
  const journal = new Journal()
  journal.acked('ada', change('Trær', 3))
  journal.checkDocument(boardWith('Trær'), 'the replica of ada')
  expect(journal.lost).toEqual([])
  journal.checkDocument(boardWith('Tr'), 'the replica of ada')
  journal.checkDocument(new Y.Doc(), 'the replica of bo')
  expect(journal.lost).toEqual(['cards cardcard text is not in the replica of ada'])
})

test('RUN-17 what replaced it later counts; of two at the same time either', () => {
  const journal = new Journal()
  journal.acked('ada', change('Trær', 3))
  journal.nextPeriod()
  journal.acked('ada', change('Trær og gras', 5))
  journal.acked('bo', change('Tre', 5))
  journal.checkDocument(boardWith('Trær og gras'), 'a')
  journal.checkDocument(boardWith('Tre'), 'b')
  expect(journal.lost).toEqual([])
  journal.checkDocument(boardWith('Trær'), 'c')
  expect(journal.lost).toHaveLength(1)
})

test('RUN-17 a server that comes back without a change has lost it, although clients may bring it back', () => {
  const journal = new Journal()
  journal.acked('ada', change('Trær', 3))
  journal.everybodyHas(new Map([[9, 2]]))
  journal.checkServerState(
    new Map([
      [7, 3],
      [9, 2],
    ]),
  )
  expect(journal.lost).toEqual([])
  journal.checkServerState(new Map([[7, 2]]))
  expect(journal.lost).toHaveLength(2)
})

test('RUN-17 what is kept for one person is looked for with them', () => {
  const journal = new Journal()
  const answered = (answers: Own['answers']): Own => ({
    role: 'participant',
    name: null,
    drafts: [],
    cards: [],
    seats: 1,
    answers,
    answersOfOthers: [],
    hidden: [],
  })
  journal.own('perspective', { person: 'ada', isIn: ({ answers }) => answers.perspective?.[0] === 'ungdom' })
  journal.checkOwn('ada', answered({ perspective: ['ungdom'] }))
  journal.checkOwn('bo', answered({}))
  expect(journal.lost).toEqual([])
  journal.checkOwn('ada', answered({}))
  expect(journal.lost).toHaveLength(1)
})

test("RUN-17 the board's file must hold what is shown of a card", () => {
  const journal = new Journal()
  journal.acked('ada', change('Trær', 3))
  const doc = boardWith('Trær')
  journal.checkExport({ cards: [{ id: 'cardcard', text: 'Trær' }] }, doc)
  expect(journal.lost).toEqual([])
  editCardText(doc, 'cardcard', 'Noe annet', 'test')
  journal.checkExport({ cards: [] }, doc)
  expect(journal.lost).toHaveLength(1)
})
