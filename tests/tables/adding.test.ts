import type { AddNotesAnswer, NewNote, TableAnswer } from '@samtavle/shared/protocol/notes'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { readAreas, updateArea } from '@samtavle/shared/schema/area'
import { readCards, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { updateTheme } from '@samtavle/shared/schema/theme'
import type { Summary } from '@samtavle/shared/summary/summary'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { joinBy } from '../helpers/members.ts'
import { startTestServer } from '../helpers/testServer.ts'
import { VersionedBoard } from '../versions/versionedBoard.ts'
import { inlineRow, workbook } from './samples.ts'

const note = (text: string, area = '', theme = ''): NewNote => ({ id: makeId(), text, area, theme })

describe('reading a file over HTTP', () => {
  it('IMP-12 a file is read as it is, in a thread of its own, and refused by name', async () => {
    const { url } = await startTestServer()
    const read = async (body: BodyInit, query = '') => {
      const answer = await fetch(url + routes.readTable + query, { method: 'POST', headers: { origin: url }, body })
      return [answer.status, await answer.json()] as [number, TableAnswer & { code: string }]
    }
    const [status, table] = await read('Tekst\tTema\nFlere benker\tUte')
    expect([status, table.rows, table.suggested.text]).toEqual([
      200,
      [
        ['Tekst', 'Tema'],
        ['Flere benker', 'Ute'],
      ],
      0,
    ])
    expect((await read(new Uint8Array(workbook(inlineRow('a')))))[1].sheets).toEqual(['Ark 1'])
    expect((await read('x\n'.repeat(10_000)))[1].code).toBe('too-many-rows')
    expect((await read('x'.repeat(9 * 1024 * 1024)))[1].code).toBe('too-large')
    expect((await read('a', '?sheet=-1'))[1].code).toBe('bad-request')
  })
})

describe('a new board of notes', () => {
  it('IMP-13 has the areas and themes that the notes name, and the notes in them', async () => {
    const { url } = await startTestServer()
    const notes = [note('benker', 'Ute', 'Sitte'), note('lamper', 'Inne'), note('tak', 'ute', 'sitte'), note('fritt')]
    const made = await new HttpClient(url).json<CreateBoardAnswer>('POST', routes.boardOfNotes, {
      title: 'Fra ark',
      notes,
    })
    const reader = await joinBy(url, { secret: new URL(made.links.viewer).hash.slice(1) })
    const summary = await reader.json<Summary>('GET', routes.summary(made.boardId, 'json'))
    expect(summary.title).toBe('Fra ark')
    expect(summary.appendix?.map(({ area, cards }) => [area?.title ?? null, cards.map(({ text }) => text)])).toEqual([
      ['Ute', ['benker', 'tak']],
      ['Inne', ['lamper']],
      [null, ['fritt']],
    ])
    expect(summary.themes?.themes.map(({ title, cards }) => [title, cards.length])).toEqual([['Sitte', 2]])
  })
})

describe('adding notes to a board', () => {
  const add = (board: VersionedBoard, notes: NewNote[], by = board.leader) =>
    by.http.json<AddNotesAnswer>('POST', routes.notes(board.boardId), { notes })

  it('IMP-14 they come to the areas that are there by their titles, and to new ones; a repeat adds nothing', async () => {
    const board = await VersionedBoard.open()
    const notes = [note('benker', 'IDEER'), note('tak', 'Bekymringer', 'Vær'), note('fritt')]
    const made = await add(board, notes)
    expect([made.areas.length, made.themes.length]).toEqual([1, 1])
    expect(await add(board, notes)).toEqual({ areas: [], themes: [] })
    await eventually('the leader has them', () => readCards(board.leader.doc).length === notes.length)
    const cards = readCards(board.leader.doc)
    expect(cards.map(({ text }) => text).sort()).toEqual(['benker', 'fritt', 'tak'])
    expect(cards.find(({ text }) => text === 'benker')?.place[0]).toBe(board.area)
    expect(readAreas(board.leader.doc).map(({ title }) => title)).toEqual(['Ideer', 'Bekymringer'])
    const [one, other] = readAreas(board.leader.doc).map(({ rect }) => rect)
    expect(other?.[1]).toBeGreaterThanOrEqual((one?.[1] ?? 0) + (one?.[3] ?? 0))
  })

  it('IMP-15 all of it is taken away again by one change of whoever added it', async () => {
    const board = await VersionedBoard.open()
    const before = await board.present()
    const notes = [note('benker', 'Ideer'), note('tak', 'Bekymringer', 'Vær')]
    const { areas, themes } = await add(board, notes)
    await eventually('the leader has them', () => readCards(board.leader.doc).length === notes.length)
    await board.leader.write((doc, origin) => {
      for (const { id } of notes) setCardLive(doc, id, false, origin)
      for (const id of areas) updateArea(doc, id, { live: false }, origin)
      for (const id of themes) updateTheme(doc, id, { live: false }, origin)
    })
    expect(board.leader.document.closedFor).toBeNull()
    expect(JSON.parse(await board.present())).toEqual(JSON.parse(before))
  })

  it('IMP-16 what does not fit is refused as a whole, and only facilitators add', async () => {
    const board = await VersionedBoard.open()
    const many = (n: number) => Array.from({ length: n }, (_, i) => note(`lapp ${i}`))
    await add(board, many(3000))
    await expect(add(board, many(2001))).rejects.toThrow('limit-reached')
    await expect(
      add(
        board,
        many(101).map((one, i) => ({ ...one, area: `område ${i}` })),
      ),
    ).rejects.toThrow('limit-reached')
    await eventually('only the first ones are there', () => readCards(board.leader.doc).length === 3000)
    await expect(add(board, [note('x')], board.kari)).rejects.toThrow('not-allowed')
    await expect(add(board, [{ ...note('x'), text: ' ' }])).rejects.toThrow('invalid-content')
  })
})
