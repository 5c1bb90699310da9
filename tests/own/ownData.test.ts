import type { DeletionReceipt, OwnData } from '@samtavle/shared/protocol/ownData'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import { joinBy } from '../helpers/members.ts'
import { VersionedBoard } from '../versions/versionedBoard.ts'

const dataOf = (board: VersionedBoard, by = board.kari): Promise<OwnData> =>
  by.http.json('GET', routes.ownData(board.boardId, 'json'))

/** A board on which Kari has something of everything, and others have too. */
async function boardWithWords() {
  const board = await VersionedBoard.open()
  await board.note(board.leader, 'lederens ord')
  await board.note(board.kari, 'karis lapp')
  const hidden = await board.note(board.kari, 'karis skjulte', 300)
  const withdrawn = await board.note(board.kari, 'karis angrede', 600)
  await board.kari.write((doc, origin) => {
    setCardLive(doc, withdrawn, false, origin)
    createCard(doc, { id: makeId(), kind: 'decision', text: 'felles sak', place: [null, 0, 0] }, origin)
  })
  await board.leader.command({ type: 'hide', card: hidden, reason: 'et navn' })
  await board.leader.command({ type: 'step', kind: 'write', area: board.area })
  await board.kari.putDraft(makeId(), { areaId: board.area, text: 'karis kladd', rev: 1 })
  await board.kari.putAnswer('perspective', ['ungdom'])
  return board
}

test('OWN-1 everything that one has written is in the file: shown, hidden with the reason, taken away, and drafts', async () => {
  const data = await dataOf(await boardWithWords())
  expect(data.cards.map(({ text, state, reason }) => [text, state, reason]).sort()).toEqual([
    ['felles sak', 'visible', ''],
    ['karis angrede', 'withdrawn', ''],
    ['karis lapp', 'visible', ''],
    ['karis skjulte', 'hidden', 'et navn'],
  ])
  expect(data.drafts).toEqual([{ text: 'karis kladd', area: 'Ideer', isAdded: true }])
  expect(data.answers).toEqual([{ question: 'perspective', about: '', values: ['ungdom'] }])
})

test('OWN-2 nothing that anybody else has written is in it, and readers have none', async () => {
  const board = await boardWithWords()
  const [kari, leader] = [await dataOf(board), await dataOf(board, board.leader)]
  expect(JSON.stringify(kari)).not.toContain('lederens')
  expect(JSON.stringify(leader)).not.toContain('karis')
  const reader = await joinBy(board.url, { secret: board.made.secrets.viewer })
  expect((await reader.request('GET', routes.ownData(board.boardId, 'json'))).status).toBe(403)
})

test('OWN-3 it is there as text too, with a name that leads nowhere', async () => {
  const board = await boardWithWords()
  const answer = await fetch(board.url + routes.ownData(board.boardId, 'txt'), { headers: board.kari.http.headers })
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"/\\]+\.txt"/)
  const text = await answer.text()
  for (const part of ['karis lapp', 'skjult av møtelederen · et navn', 'karis kladd', 'ungdom'])
    expect(text).toContain(part)
})

test('OWN-4 who deletes all they have written is told how much that was, and what stays', async () => {
  const board = await boardWithWords()
  const receipt = await board.kari.http.json<DeletionReceipt>('DELETE', routes.me(board.boardId))
  expect(receipt).toMatchObject({ what: 'own', board: { id: board.boardId, title: 'Skolegården' } })
  expect(receipt).toMatchObject({ cards: 3, drafts: 1, answers: 1, stays: 1 })
  expect(Math.abs(receipt.at - Date.now())).toBeLessThan(60_000)
  expect(await board.filesHold('karis')).toBe(false)
})

test('OWN-5 who deletes a board is told how much was on it', async () => {
  const board = await boardWithWords()
  const receipt = await board.leader.http.json<DeletionReceipt>('DELETE', routes.board(board.boardId))
  expect(receipt).toMatchObject({ what: 'board', cards: 5, drafts: 1, answers: 1, stays: 0 })
})
