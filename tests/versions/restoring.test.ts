import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, moveCard, setCardLive, setCardTheme } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { joinBy } from '../helpers/members.ts'
import { VersionedBoard } from './versionedBoard.ts'

const textsIn = (file: string): string[] =>
  (JSON.parse(file) as { cards: { text: string }[] }).cards.map(({ text }) => text).sort()

/** Does to a board what a group may regret: everything but taking things away for good. */
async function regret(board: VersionedBoard, ids: { kept: string; gone: string }): Promise<void> {
  const theme = makeId()
  await board.leader.command({ type: 'settings', settings: { editing: 'all' } })
  await board.leader.write((doc, origin) => {
    editCardText(doc, ids.kept, 'flere blomster', origin)
    setCardLive(doc, ids.gone, false, origin)
    createTheme(doc, { id: theme, title: 'Grønt' }, origin)
    setCardTheme(doc, ids.kept, theme, origin)
    moveCard(doc, ids.kept, [null, 2000, 2000], origin)
    createCard(doc, { id: makeId(), kind: 'note', text: 'ny', place: [null, 0, 0] }, origin)
    updateArea(doc, board.area, { title: 'Noe annet' }, origin)
    createArea(doc, { id: makeId(), title: 'Nytt område', rect: [2000, 0, 900, 700] }, origin)
  })
}

/** The settings of a board's file, where everybody may edit everybody's words. */
const everyoneEdits = (file: string): object => ({ ...JSON.parse(file).settings, editing: 'all' })

async function twoNotes() {
  const board = await VersionedBoard.open()
  const kept = await board.note(board.kari, 'flere benker')
  const gone = await board.note(board.kari, 'et tak', 300)
  return { board, kept, gone }
}

describe('bringing a version back', () => {
  it('VER-12 the board is as it was for everybody, by a change of the server; bringing back what was kept of it undoes that', async () => {
    const { board, ...ids } = await twoNotes()
    const before = await board.present()
    const { id } = await board.save('før')
    await regret(board, ids)
    const after = await board.present()
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(JSON.parse(await board.present())).toEqual({ ...JSON.parse(before), settings: everyoneEdits(before) })
    await eventually('Kari has it too', () => !JSON.stringify(board.kari.doc.getMap('areas')).includes('Noe annet'))
    expect(board.kari.document.closedFor).toBeNull()
    const undo = await board.newest()
    expect(undo).toMatchObject({ why: 'restore', name: 'før' })
    await board.leader.command({ type: 'restoreVersion', version: undo.id })
    expect(JSON.parse(await board.present())).toEqual(JSON.parse(after))
  })

  it('VER-13 what people write meanwhile merges, and each goes on owning their own', async () => {
    const { board, ...ids } = await twoNotes()
    const { id } = await board.save('før')
    await regret(board, ids)
    await board.leader.command({ type: 'restoreVersion', version: id })
    await board.kari.write((doc, origin) => editCardText(doc, ids.gone, 'et tak over benkene', origin))
    expect(board.kari.document.closedFor).toBeNull()
    expect(textsIn(await board.present())).toEqual(['et tak over benkene', 'flere benker'])
  })

  it('VER-14 it waits while people answer, and areas that the plan or a draft needs stay', async () => {
    const { board, kept } = await twoNotes()
    const { id } = await board.save('før')
    const area = makeId()
    await board.leader.write((doc, origin) =>
      createArea(doc, { id: area, title: 'Senere', rect: [2000, 0, 900, 700] }, origin),
    )
    await board.leader.command({ type: 'agenda', agenda: [{ id: makeId(), kind: 'write', area }] })
    const roundId = makeId()
    await board.leader.command({ type: 'openRound', roundId, on: [kept], budget: 1 })
    await expect(board.leader.command({ type: 'restoreVersion', version: id })).rejects.toThrow('closed')
    await board.leader.command({ type: 'cancelRound', roundId })
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await board.present()).toContain('Senere')
    await expect(board.leader.command({ type: 'restoreVersion', version: makeId() })).rejects.toThrow('bad-request')
  })

  it('VER-15 a copy is a new board with what the old one said then', async () => {
    const { board, ...ids } = await twoNotes()
    const { id } = await board.save('før')
    await regret(board, ids)
    const made = await board.leader.http.json<CreateBoardAnswer>('POST', routes.versionCopy(board.boardId, id))
    expect(made.boardId).not.toBe(board.boardId)
    const reader = await joinBy(board.url, { secret: new URL(made.links.viewer).hash.slice(1) })
    const copied = await reader.text('GET', routes.boardJson(made.boardId))
    expect(textsIn(copied)).toEqual(['et tak', 'flere benker'])
    expect(JSON.parse(copied).title).toBe('Skolegården')
  })

  it('VER-16 what has changed between two moments is told by card: new, gone, rewritten, moved', async () => {
    const { board, ...ids } = await twoNotes()
    const { id } = await board.save('før')
    await regret(board, ids)
    const expected = {
      added: [{ text: 'ny' }],
      removed: [{ id: ids.gone, text: 'et tak' }],
      rewritten: [{ id: ids.kept, before: 'flere benker', text: 'flere blomster' }],
      moved: [{ id: ids.kept, from: 'Ideer', to: 'Grønt' }],
    }
    expect(await board.changes(id)).toMatchObject(expected)
    const later = await board.save('etter')
    expect(await board.changes(id, later.id)).toMatchObject(expected)
    expect(await board.changes(later.id)).toEqual({ added: [], removed: [], rewritten: [], moved: [] })
  })
})
