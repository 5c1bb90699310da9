import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { restoreBoard } from '@samtavle/server/storage/sqlite/restore'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { Person } from '../helpers/person.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'
import { dataDir } from './dataDir.ts'
import { boardId, bytesOf, emptyBoard, putDraft, update } from './samples.ts'
import { boardPath, close, openUntilEnd, tamper } from './sqliteFolder.ts'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** A closed board whose second snapshot covers three of five updates. */
async function closedBoard(): Promise<{ folder: string; path: string }> {
  const folder = await dataDir()
  const stores = await openUntilEnd(folder)
  const { boards } = stores
  await boards.create(boardId, [...emptyBoard(), update('a'), putDraft('draft001', 'kladd')])
  await boards.snapshot(boardId, bytesOf('a'), 1)
  await boards.commit(boardId, [update('b')])
  await boards.commit(boardId, [update('c')])
  await boards.snapshot(boardId, bytesOf('abc'), 3)
  await boards.commit(boardId, [update('d')])
  await boards.commit(boardId, [update('e')])
  await close(stores)
  return { folder, path: boardPath(folder, boardId) }
}

const damageSnapshots = (which: string) => `UPDATE snapshots SET bytes = x'00' WHERE ${which}`
const damageUpdate = (seq: number) => `UPDATE log SET bytes = x'00' WHERE seq = ${seq}`

describe('a damaged board', () => {
  test('ROOM-70 whose last snapshot is damaged is read from the one before and all since, and nothing is lost', async () => {
    const { folder, path } = await closedBoard()
    tamper(path, damageSnapshots('seq = 3'))
    const { boards } = await openUntilEnd(folder)
    const tail = ['b', 'c', 'd', 'e'].map(bytesOf)
    expect(await boards.load(boardId)).toMatchObject({ snapshot: bytesOf('a'), tail, seq: 5 })
  })

  test('ROOM-70 a scrub leaves nothing of the snapshot before', async () => {
    const { folder, path } = await closedBoard()
    const stores = await openUntilEnd(folder)
    await stores.boards.scrub(boardId)
    await close(stores)
    tamper(path, damageSnapshots('seq = 3'))
    const { boards } = await openUntilEnd(folder)
    await expect(boards.load(boardId)).rejects.toMatchObject({ name: 'BoardCorrupt' })
  })

  test.each([
    ['an update after it', [damageUpdate(5)], { snapshot: 'abc', tail: ['d'] }, 1],
    [
      'an update and the last snapshot',
      [damageUpdate(3), damageSnapshots('seq = 3')],
      { snapshot: 'a', tail: ['b'] },
      3,
    ],
    ['an update that the last snapshot covers', [damageUpdate(4), damageUpdate(2)], { snapshot: 'abc', tail: [] }, 2],
  ])('ROOM-71 is restored from the last whole snapshot, when this is damaged: %s', async (_, damages, left, lost) => {
    const { folder, path } = await closedBoard()
    for (const damage of damages) tamper(path, damage)
    const damaged = readFileSync(path)
    const restored = restoreBoard(folder, boardId)
    expect(restored).toEqual({ updates: 5, lost, incomplete: [], keptAs: `${path}.damaged` })
    expect(readFileSync(restored.keptAs)).toEqual(damaged)
    const { boards } = await openUntilEnd(folder)
    const stored = await boards.load(boardId)
    expect(stored).toMatchObject({ snapshot: bytesOf(left.snapshot), tail: left.tail.map(bytesOf), seq: 5 - lost })
    expect(stored.drafts).toMatchObject([{ id: 'draft001', text: 'kladd' }])
    expect(await boards.commit(boardId, [update('f')])).toBe(6 - lost)
  })

  test.each([
    ['no whole snapshot and no first update', [damageSnapshots('true'), 'DELETE FROM log']],
    ['no session', [`UPDATE session SET json = substr(json, 2)`]],
  ])('ROOM-72 of which there is %s stays as it is', async (_, damages) => {
    const { folder, path } = await closedBoard()
    for (const damage of damages) tamper(path, damage)
    const damaged = readFileSync(path)
    expect(() => restoreBoard(folder, boardId)).toThrow('put a backup in its place')
    expect(readFileSync(path)).toEqual(damaged)
    for (const ending of ['.damaged', '.restored']) expect(existsSync(path + ending)).toBe(false)
  })

  test('ROOM-72 a board that can be read, or that is none, is left alone', async () => {
    const { folder, path } = await closedBoard()
    expect(() => restoreBoard(folder, boardId)).toThrow('can be read as it is')
    expect(() => restoreBoard(folder, '../boards')).toThrow('There is no board')
    expect(() => restoreBoard(folder, 'nosuchboard0')).toThrow('There is no board')
    writeFileSync(path, 'no database at all, and long enough to be taken for the header of one'.repeat(100))
    expect(() => restoreBoard(folder, boardId)).toThrow('put a backup in its place')
  })

  test('ROOM-71 the operator restores it while the server runs, and those who come back see what is left and go on', {
    timeout: 60_000,
  }, async () => {
    const server = await startServerProcess()
    onTestFinished(() => server.close())
    const board = await createBoard(server.url)
    const leader = new Person('leader', server.url)
    onTestFinished(() => leader.close())
    await leader.join({ secret: board.secrets.facilitator })
    const note = (text: string) =>
      leader.write((doc) => createCard(doc, { id: makeId(), kind: 'note', text, place: [null, 0, 0] }, 'user'))
    for (const text of ['først', 'så', 'sist']) await note(text)
    const { http } = leader
    leader.close()
    await server.stop()
    tamper(
      boardPath(server.dataFolder, board.boardId),
      'UPDATE log SET checksum = checksum + 1 WHERE seq = (SELECT max(seq) FROM log)',
    )
    await server.start()
    expect(await http.request('GET', routes.session(board.boardId))).toMatchObject({ status: 423 })

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'server/src/restore.ts', board.boardId],
      { cwd: projectFolder, env: { PATH: process.env.PATH, DATA_DIR: server.dataFolder } },
    )
    expect(stdout).toMatch(/changes the last 1 are lost/)
    const back = new Person('back', server.url)
    onTestFinished(() => back.close())
    await back.join({ secret: board.secrets.participant })
    expect(readCards(back.doc).map(({ text }) => text)).toEqual(['først', 'så'])
    await back.write((doc) =>
      createCard(doc, { id: makeId(), kind: 'note', text: 'videre', place: [null, 0, 0] }, 'user'),
    )
  })
})
