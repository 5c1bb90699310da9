import { summaryHtml } from '@samtavle/server/export/html'
import { summaryMarkdown } from '@samtavle/server/export/markdown'
import { boardFile } from '@samtavle/shared/file/boardFile'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { createAgreement } from '@samtavle/shared/schema/agreement'
import { readDocument } from '@samtavle/shared/schema/document'
import { setValue } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import { type ExampleBoard, idOf } from '../boards/buildBoard.ts'
import { summaryOf } from '../boards/summaryOf.ts'
import { youthHouse } from '../boards/youthHouse.ts'
import { importedBoard } from '../helpers/importedBoard.ts'

const note = 'n9'
const words = 'Et verksted der vi får lov til å bråke'
const reservation = 'Bare hvis <b>bussen</b> går'

function boardWithChecks(): ExampleBoard {
  const board = youthHouse()
  const sums = { agree: 10, reservation: 2, disagree: 1 }
  const first = { id: makeId(), card: idOf(note), text: words, ...sums, reservations: [reservation, ''], closedAt: 1 }
  const second = { agree: 4, reservation: 0, disagree: 0, reservations: [], closedAt: 2 }
  createAgreement(board.doc, first, 'server')
  createAgreement(board.doc, { id: makeId(), card: null, text: 'Vi møtes igjen', ...second }, 'server')
  return board
}

test('MTG-6 every check is in the report with its sums and reservations, and the latest is in the figures', () => {
  const summary = summaryOf(boardWithChecks())
  expect(summary.agreements).toMatchObject([
    { about: { text: words }, agree: 10, reservation: 2, disagree: 1, reservations: [reservation] },
    { about: { text: 'Vi møtes igjen' }, agree: 4 },
  ])
  expect(summary.figures.agreement).toEqual({ agree: 4, reservation: 0, disagree: 0 })
  expect(summaryMarkdown(summary)).toContain('Enig: 10 · Enig, men …: 2 · Uenig: 1')
  expect(summaryHtml(summary)).toContain('Bare hvis &lt;b&gt;bussen&lt;/b&gt; går')
})

test('MTG-6 the words of a card that has been hidden are in no format, and its sums in all', () => {
  const board = boardWithChecks()
  setValue(board.doc, 'cards', idOf(note), 'hidden', true, 'server')
  const summary = summaryOf(board)
  const file = boardFile(readDocument(board.doc), board.session)
  for (const text of [summaryMarkdown(summary), summaryHtml(summary), JSON.stringify(summary), JSON.stringify(file)]) {
    expect(text).not.toContain(words)
  }
  expect(summary.agreements?.[0]).toMatchObject({ about: { state: 'hidden' }, agree: 10 })
})

test('MTG-6 a board that is imported again has its checks', () => {
  const board = boardWithChecks()
  const check = readBoardFile(JSON.parse(JSON.stringify(boardFile(readDocument(board.doc), board.session))))
  if (!('file' in check)) throw new Error(`${check.problem} at ${check.where}`)
  const { doc } = importedBoard(check.file)
  const [first, second] = readDocument(doc).agreements
  expect(first).toMatchObject({ text: words, agree: 10, reservations: [reservation, ''] })
  expect(readDocument(doc).cards.map(({ id }) => id)).toContain(first?.card)
  expect(second).toMatchObject({ card: null, text: 'Vi møtes igjen', agree: 4 })
})
