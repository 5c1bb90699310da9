import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { BoardCorrupt } from '@samtavle/server/storage/boardStore'
import { FileTooNew } from '@samtavle/server/storage/sqlite/errors'
import { openSqlite, type SqliteStores } from '@samtavle/server/storage/sqlite/openSqlite'
import { describe, expect, test } from 'vitest'
import { dataDir } from './dataDir.ts'
import { boardId, bytesOf, emptyBoard, otherBoardId, putDraft, update } from './samples.ts'
import { boardPath, close, indexPath, openUntilEnd, tamper } from './sqliteFolder.ts'

const corrupt = expect.objectContaining({ name: 'BoardCorrupt' })

/** A folder with a closed board of three updates and much else, and its file. */
async function storedBoard(): Promise<{ folder: string; path: string }> {
  const folder = await dataDir()
  const stores = await openSqlite(folder)
  const drafts = Array.from({ length: 200 }, (_, n) => putDraft(`draft${n}`, `${n}`.repeat(50)))
  await stores.boards.create(boardId, [...emptyBoard(), update('a'), update('b'), update('c'), ...drafts])
  await close(stores)
  return { folder, path: boardPath(folder, boardId) }
}

describe('a damaged board file', () => {
  test.each([
    ['an update that has changed', `UPDATE log SET bytes = x'00' WHERE seq = 2`],
    ['an update that has got another number', 'UPDATE log SET seq = 4 WHERE seq = 3'],
    ['an update that is gone', 'DELETE FROM log WHERE seq = 2'],
    ['a session that is no JSON', `UPDATE session SET json = substr(json, 2)`],
    ['a session that no schema accepts', `UPDATE session SET json = '{}'`],
    ['a session that is gone', 'DELETE FROM session'],
  ])('STO-20 %s is found when the board is loaded', async (_, damage) => {
    const { folder, path } = await storedBoard()
    tamper(path, damage)
    const { boards } = await openUntilEnd(folder)
    await expect(boards.load(boardId)).rejects.toBeInstanceOf(BoardCorrupt)
  })

  test('STO-20 pages with other bytes in them and a file that ends too early are found', async () => {
    const { folder, path } = await storedBoard()
    const whole = readFileSync(path)
    const { boards } = await openUntilEnd(folder)
    const overwritten = Buffer.from(whole)
    overwritten.fill(0xa5, whole.length - 3 * 4096)
    writeFileSync(path, overwritten)
    await expect(boards.load(boardId)).rejects.toBeInstanceOf(BoardCorrupt)
    writeFileSync(path, whole)
    truncateSync(path, whole.length - 3 * 4096)
    await expect(boards.load(boardId)).rejects.toBeInstanceOf(BoardCorrupt)
    writeFileSync(path, whole)
    expect(await boards.load(boardId)).toMatchObject({ seq: 3 })
  })

  test.each([
    ['no database', Buffer.from('This is a text that somebody saved here, long enough for a header.'.repeat(100))],
    ['empty', Buffer.alloc(0)],
  ])('STO-21 a file that is %s is refused and left as it is', async (_, content) => {
    const { folder, path } = await storedBoard()
    writeFileSync(path, content)
    const { boards } = await openUntilEnd(folder)
    await expect(boards.load(boardId)).rejects.toEqual(corrupt)
    await expect(boards.commit(boardId, [update('d')])).rejects.toEqual(corrupt)
    await expect(boards.scrub(boardId)).rejects.toEqual(corrupt)
    expect(readFileSync(path)).toEqual(content)
  })

  test('STO-22 a damaged board takes no writes until it has been loaded whole again', async () => {
    const { folder, path } = await storedBoard()
    copyFileSync(path, `${path}.backup`)
    tamper(path, `UPDATE log SET bytes = x'00' WHERE seq = 2`)
    const { boards } = await openUntilEnd(folder)
    await expect(boards.load(boardId)).rejects.toEqual(corrupt)
    const damaged = readFileSync(path)
    await expect(boards.commit(boardId, [update('d')])).rejects.toEqual(corrupt)
    await expect(boards.snapshot(boardId, bytesOf('abc'), 3)).rejects.toEqual(corrupt)
    await expect(boards.scrub(boardId)).rejects.toEqual(corrupt)
    expect(readFileSync(path)).toEqual(damaged)
    copyFileSync(`${path}.backup`, path)
    expect(await boards.load(boardId)).toMatchObject({ seq: 3 })
    expect(await boards.commit(boardId, [update('d')])).toBe(4)
  })

  test('STO-22 a damaged board can be removed, and harms no other', async () => {
    const { folder, path } = await storedBoard()
    writeFileSync(path, 'no database at all, and long enough to be taken for a header of one'.repeat(100))
    const { boards } = await openUntilEnd(folder)
    await boards.create(otherBoardId, emptyBoard())
    await expect(boards.load(boardId)).rejects.toEqual(corrupt)
    expect(await boards.commit(otherBoardId, [update('a')])).toBe(1)
    await boards.remove(boardId)
    await boards.create(boardId, emptyBoard())
    expect(await boards.load(boardId)).toMatchObject({ seq: 0 })
  })
})

describe('a file from a newer version', () => {
  test('STO-23 a board is refused by name and left as it is', async () => {
    const { folder, path } = await storedBoard()
    tamper(path, 'PRAGMA user_version = 999')
    const before = readFileSync(path)
    const { boards } = await openUntilEnd(folder)
    await expect(boards.load(boardId)).rejects.toBeInstanceOf(FileTooNew)
    await expect(boards.commit(boardId, [update('d')])).rejects.toBeInstanceOf(BoardCorrupt)
    expect(readFileSync(path)).toEqual(before)
  })

  test('STO-23 an index keeps the storage from opening', async () => {
    const { folder } = await storedBoard()
    tamper(indexPath(folder), 'PRAGMA user_version = 999')
    await expect(openSqlite(folder)).rejects.toBeInstanceOf(FileTooNew)
  })

  test('STO-23 an index that is no database keeps the storage from opening, and is left as it is', async () => {
    const { folder } = await storedBoard()
    const content = 'This is a text that somebody saved here, long enough for a header.'.repeat(100)
    writeFileSync(indexPath(folder), content)
    await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StorageFailed', code: 'SQLITE_NOTADB' })
    expect(readFileSync(indexPath(folder), 'utf8')).toBe(content)
  })
})

describe('a snapshot that went wrong', () => {
  const refuseDeletes = `CREATE TRIGGER stop BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'no deleting'); END`
  const changeBytes = `CREATE TRIGGER change AFTER INSERT ON snapshots BEGIN
    UPDATE snapshots SET bytes = x'00' WHERE id = new.id; END`

  /** The stores of a folder whose board has got a trigger. */
  async function withTrigger(trigger: string): Promise<SqliteStores & { path: string }> {
    const { folder, path } = await storedBoard()
    tamper(path, trigger)
    return { ...(await openUntilEnd(folder)), path }
  }

  test('STO-24 when it ends between writing and dropping, the updates it covers are not read twice', async () => {
    const { boards } = await withTrigger(refuseDeletes)
    await boards.snapshot(boardId, bytesOf('a'), 1)
    await expect(boards.snapshot(boardId, bytesOf('ab'), 2)).rejects.toThrow('no deleting')
    expect(await boards.load(boardId)).toMatchObject({ snapshot: bytesOf('ab'), tail: [bytesOf('c')], seq: 3 })
  })

  test('STO-24 a damaged snapshot is passed over while all that it covers is there', async () => {
    const { boards, path } = await withTrigger(refuseDeletes)
    await boards.snapshot(boardId, bytesOf('a'), 1)
    await expect(boards.snapshot(boardId, bytesOf('ab'), 2)).rejects.toThrow('no deleting')
    tamper(path, `UPDATE snapshots SET bytes = x'00'`)
    const tail = ['a', 'b', 'c'].map(bytesOf)
    expect(await boards.load(boardId)).toMatchObject({ snapshot: null, tail, seq: 3 })
  })

  test('STO-24 a damaged snapshot is not passed over when what it covers is gone', async () => {
    const { folder, path } = await storedBoard()
    const { boards } = await openUntilEnd(folder)
    for (let time = 0; time < 2; time++) await boards.snapshot(boardId, bytesOf('abc'), 3)
    tamper(path, `UPDATE snapshots SET bytes = x'00'`)
    await expect(boards.load(boardId)).rejects.toEqual(corrupt)
  })

  test('STO-24 a snapshot that does not read back drops nothing', async () => {
    const { boards } = await withTrigger(changeBytes)
    await expect(boards.snapshot(boardId, bytesOf('abc'), 3)).rejects.toThrow('read back')
    const tail = ['a', 'b', 'c'].map(bytesOf)
    expect(await boards.load(boardId)).toMatchObject({ snapshot: null, tail, seq: 3 })
  })
})
