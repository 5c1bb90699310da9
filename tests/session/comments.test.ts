import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { setCardLive } from '@samtavle/shared/schema/card'
import { createComment, readComments, setCommentLive } from '@samtavle/shared/schema/comment'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { joinBy } from '../helpers/members.ts'
import type { Person } from '../helpers/person.ts'
import { VersionedBoard } from '../versions/versionedBoard.ts'

async function comment(by: Person, about: string | null, text: string): Promise<string> {
  const id = makeId()
  const order = `a${readComments(by.doc).length}`
  await by.write((doc, origin) => createComment(doc, { id, about, text, order }, origin))
  return id
}

const seen = (by: Person) =>
  readComments(by.doc)
    .filter(({ live }) => live)
    .map(({ text, hidden }) => (hidden ? null : text))
const present = async (board: VersionedBoard): Promise<BoardFile> => JSON.parse(await board.present())
const textsIn = async (board: VersionedBoard) => (await present(board)).comments.map(({ text }) => text)

test('MTG-61 people say something to a card or to the brief, all read it in order, and its author alone takes it away', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const note = await board.note(leader, 'Et hus')
  const first = await comment(kari, note, 'Hvor?')
  await comment(leader, note, 'I sentrum')
  await comment(kari, null, 'Hva er låst?')
  await eventually('all is there', () => seen(leader).length === 3 && seen(kari).length === 3)
  expect(seen(kari)).toEqual(['Hvor?', 'I sentrum', 'Hva er låst?'])
  await kari.write((doc, origin) => setCommentLive(doc, first, false, origin))
  await eventually('it is gone for all', () => !seen(leader).includes('Hvor?'))
  expect(await textsIn(board)).toEqual(expect.not.arrayContaining(['Hvor?']))
})

test('MTG-62 a comment is hidden from all with a reason that its author alone hears, and restored or dropped for good', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const note = await board.note(leader, 'Et hus')
  const said = await comment(kari, note, 'naboen-heter-Olsen')
  await leader.command({ type: 'hide', card: said, reason: 'et navn' })
  await eventually('nobody reads it', () => seen(leader).includes(null) && seen(kari).includes(null))
  await eventually('its author hears why', () => kari.own?.hidden[0]?.reason === 'et navn')
  expect(JSON.stringify(leader.own)).not.toContain('et navn')
  expect(await board.present()).not.toContain('naboen-heter-Olsen')
  await leader.command({ type: 'restore', card: said })
  await eventually('it is back', () => seen(kari).includes('naboen-heter-Olsen'))
  await leader.command({ type: 'hide', card: said, reason: '' })
  await leader.command({ type: 'erase', card: said })
  await eventually('nothing is left of it', () => seen(kari).length === 0)
  expect(await board.filesHold('naboen-heter-Olsen')).toBe(false)
})

test('MTG-63 what was said to a card goes when the card goes: hidden with it, erased with it, withdrawn with it', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const note = await board.note(kari, 'Et hus')
  await comment(leader, note, 'sa-du-et-hus')
  await leader.command({ type: 'hide', card: note, reason: 'et navn' })
  await eventually('both are hidden', () => seen(kari).includes(null))
  await leader.command({ type: 'restore', card: note })
  await eventually('the card is back', () => kari.own?.hidden.length === 0)
  expect(seen(leader)).toEqual([null])
  await leader.command({ type: 'hide', card: note, reason: '' })
  await leader.command({ type: 'erase', card: note })
  await eventually('both are gone', () => seen(kari).length === 0)
  expect(await board.filesHold('sa-du-et-hus')).toBe(false)

  const other = await board.note(kari, 'En hage')
  await comment(leader, other, 'sa-du-en-hage')
  await kari.write((doc, origin) => setCardLive(doc, other, false, origin))
  expect(await textsIn(board)).toEqual([])
})

test('MTG-64 who deletes all they have written takes along what they said, and what was said to their notes', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const [hers, theirs] = [await board.note(kari, 'Et hus'), await board.note(leader, 'En hage', 400)]
  await comment(kari, theirs, 'karis-kommentar')
  await comment(kari, null, 'karis-ord-om-rammene')
  await comment(leader, hers, 'svar-til-kari')
  await comment(leader, theirs, 'lederens egne ord')
  const receipt = JSON.parse(await kari.http.text('DELETE', routes.me(board.boardId)))
  expect(receipt).toMatchObject({ cards: 1, comments: 2 })
  await eventually('they are gone', () => seen(leader).length === 1)
  expect(seen(leader)).toEqual(['lederens egne ord'])
  for (const text of ['karis-kommentar', 'karis-ord-om-rammene', 'svar-til-kari'])
    expect(await board.filesHold(text), text).toBe(false)
})

test('MTG-65 what one has said is among all that one has written, with the card it was said to', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const note = await board.note(leader, 'Et hus')
  await comment(kari, note, 'Hvor?')
  const hidden = await comment(kari, null, 'Olsen bestemmer')
  await comment(leader, note, 'lederens ord')
  await leader.command({ type: 'hide', card: hidden, reason: 'et navn' })
  const data = await kari.http.json('GET', routes.ownData(board.boardId, 'json'))
  expect(data).toMatchObject({
    comments: [
      { text: 'Hvor?', about: 'Et hus', state: 'visible', reason: '' },
      { text: 'Olsen bestemmer', about: null, state: 'hidden', reason: 'et navn' },
    ],
  })
  const text = await kari.read(routes.ownData(board.boardId, 'txt'))
  expect(text).toContain('- Hvor? [til «Et hus»]')
  expect(text).toContain('- Olsen bestemmer [til rammene · skjult av møtelederen · et navn]')
  expect(text).not.toContain('lederens ord')
})

test('MTG-66 comments come along in the file of a board and back, and are in no report and no version', async () => {
  const board = await VersionedBoard.open()
  const { leader, kari } = board
  const note = await board.note(leader, 'Et hus')
  const version = await board.save('før')
  await comment(kari, note, 'Hvor skal det stå?')
  await comment(kari, null, 'Hva er låst?')
  const file = await present(board)
  const { links } = await leader.http.json<CreateBoardAnswer>('POST', routes.importBoard, file)
  const reader = await joinBy(board.url, { secret: new URL(links.viewer).hash.slice(1) })
  const [, , boardId = ''] = new URL(links.viewer).pathname.split('/')
  const copy = await reader.json<BoardFile>('GET', routes.boardJson(boardId))
  expect(copy.comments.map(({ text, about }) => [text, about])).toEqual([
    ['Hvor skal det stå?', copy.cards[0]?.id],
    ['Hva er låst?', null],
  ])
  expect(copy.cards[0]?.id).not.toBe(note)
  for (const format of ['md', 'html', 'json', 'csv'] as const)
    expect(await leader.read(routes.summary(board.boardId, format)), format).not.toContain('Hvor skal det stå?')
  await leader.command({ type: 'restoreVersion', version: version.id })
  await eventually('what was said stays said', () => seen(kari).length === 2)
  expect(await textsIn(board)).toEqual(['Hvor skal det stå?', 'Hva er låst?'])
})
