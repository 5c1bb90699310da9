import { routes } from '@samtavle/shared/protocol/routes'
import { editCardText, readCards, setCardLive } from '@samtavle/shared/schema/card'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { VersionedBoard } from './versionedBoard.ts'

/** What a card says now, as a page that asks the server is told. */
async function textOf(board: VersionedBoard, cardId: string): Promise<string | undefined> {
  const file = JSON.parse(await board.present()) as { cards: { id: string; text: string }[] }
  return file.cards.find(({ id }) => id === cardId)?.text
}

const editing = (board: VersionedBoard, by: 'kari' | 'leader', cardId: string, text: string): Promise<void> =>
  board[by].write((doc, origin) => editCardText(doc, cardId, text, origin))

describe('whose words a version brings back', () => {
  it('VER-30 words that their writer has taken out of a note stay out, whatever version is brought back', async () => {
    const board = await VersionedBoard.open()
    const card = await board.note(board.kari, 'benker ved huset til Hansen')
    const { id } = await board.save('før')
    await editing(board, 'kari', card, 'benker')
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await textOf(board, card)).toBe('benker')
    const undo = await board.newest()
    await board.leader.command({ type: 'restoreVersion', version: undo.id })
    expect(await textOf(board, card)).toBe('benker')
  })

  it('VER-30 so they do where everyone edits everyone, and after a version in between', async () => {
    const board = await VersionedBoard.open()
    await board.leader.command({ type: 'settings', settings: { editing: 'all' } })
    const card = await board.note(board.kari, 'benker ved huset til Hansen')
    const { id } = await board.save('før')
    await editing(board, 'kari', card, 'benker')
    await board.save('imellom')
    await editing(board, 'leader', card, 'mange benker')
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await textOf(board, card)).toBe('mange benker')
  })

  it('VER-31 what others have made of a note goes back to what its writer said', async () => {
    const board = await VersionedBoard.open()
    await board.leader.command({ type: 'settings', settings: { editing: 'all' } })
    const card = await board.note(board.kari, 'bnker')
    await editing(board, 'kari', card, 'benker')
    const { id } = await board.save('før')
    await eventually('the leader has it', () => readCards(board.leader.doc).some(({ text }) => text === 'benker'))
    await editing(board, 'leader', card, 'ingenting')
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await textOf(board, card)).toBe('benker')
  })

  it('VER-32 a note that its writer has deleted, or all of whose words are deleted with them, comes back with no version', async () => {
    const board = await VersionedBoard.open()
    const card = await board.note(board.kari, 'karis-ord')
    const { id } = await board.save('før')
    await board.kari.write((doc, origin) => setCardLive(doc, card, false, origin))
    await board.leader.command({ type: 'restoreVersion', version: id })
    expect(await board.present()).not.toContain('karis-ord')
    await board.kari.http.text('DELETE', routes.me(board.boardId))
    for (const version of await board.list()) {
      await board.leader.command({ type: 'restoreVersion', version: version.id })
      expect(await board.present()).not.toContain('karis-ord')
    }
    expect(await board.filesHold('karis-ord')).toBe(false)
  })
})
