import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { StorageStopped } from '@samtavle/server/storage/sqlite/errors'
import { boardStoreOn, openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { StorageWorker } from '@samtavle/server/storage/sqlite/storageWorker'
import { describe, expect, test } from 'vitest'
import { startChild } from './childProcess.ts'
import { dataDir } from './dataDir.ts'
import { boardId, emptyBoard, putDraft, textOf, update } from './samples.ts'
import { boardPath, close, indexPath, lock, openUntilEnd } from './sqliteFolder.ts'

describe('a locked database', () => {
  test('STO-27 holds up its own commit and not the thread that asked for it', async () => {
    const folder = await dataDir()
    const { boards } = await openUntilEnd(folder, { lockWaitMs: 5000 })
    await boards.create(boardId, emptyBoard())
    const unlock = lock(boardPath(folder, boardId))
    let isCommitted = false
    const commit = boards.commit(boardId, [update('a')]).then((seq) => {
      isCommitted = true
      return seq
    })
    const turns = await turnsDuring(1000)
    expect(turns).toBeGreaterThan(100)
    expect(isCommitted).toBe(false)
    unlock()
    expect(await commit).toBe(1)
  })

  test('STO-27 refuses by name when it stays locked, and takes commits again afterwards', async () => {
    const folder = await dataDir()
    const { boards } = await openUntilEnd(folder, { lockWaitMs: 50 })
    await boards.create(boardId, emptyBoard())
    const unlock = lock(boardPath(folder, boardId))
    const busy = { name: 'StorageFailed', code: 'SQLITE_BUSY' }
    await expect(boards.commit(boardId, [update('a'), putDraft('draft001', 'text')])).rejects.toMatchObject(busy)
    unlock()
    expect(await boards.load(boardId)).toMatchObject({ seq: 0, drafts: [] })
    expect(await boards.commit(boardId, [update('b')])).toBe(1)
  })
})

describe('a disk that is full', () => {
  test('STO-28 refuses by name, and nothing of the refused commit is there', async () => {
    const folder = await dataDir()
    const child = startChild('writeUntilRefused.ts', [folder], 2000)
    let report = ''
    for await (const line of child.lines) report = line
    const { committed, code, ...found } = JSON.parse(report) as Record<string, unknown>
    expect(code).toMatch(/^SQLITE_(FULL|IOERR)/)
    expect(committed).toBeGreaterThan(10)
    expect(found).toEqual({ name: 'StorageFailed', seq: committed, drafts: committed })
    const { boards } = await openUntilEnd(folder)
    expect(await boards.load(boardId)).toMatchObject({ seq: committed })
    expect(await boards.commit(boardId, [update('there is room again')])).toBe(Number(committed) + 1)
  })
})

describe('a killed process', () => {
  test.each([1, 7, 12, 20])('STO-29 leaves everything that was committed: killed after %i commits', async (commits) => {
    const folder = await dataDir()
    const child = startChild('writeUntilKilled.ts', [folder])
    let committed = 0
    for await (const line of child.lines) {
      committed = Number(line)
      if (committed === commits) await child.kill()
    }
    const { boards } = await openUntilEnd(folder)
    const { snapshot, tail, seq } = await boards.load(boardId)
    const covered = Number(/^up to (\d+) x{1000000}$/.exec(textOf(snapshot) ?? '')?.[1] ?? 0)
    expect(snapshot === null).toBe(covered === 0)
    expect(tail.map((bytes) => Number(textOf(bytes)))).toEqual(
      Array.from({ length: seq - covered }, (_, n) => covered + n + 1),
    )
    expect(seq).toBeGreaterThanOrEqual(committed)
    expect(committed).toBeGreaterThanOrEqual(commits)
  })
})

describe('the storage thread', () => {
  test('STO-36 when it dies, what is under way and what comes later is rejected by name', async () => {
    const folder = await dataDir()
    const worker = new StorageWorker({
      boardsDir: join(folder, 'boards'),
      indexPath: indexPath(folder),
      openFiles: 8,
      lockWaitMs: 5000,
    })
    const boards = boardStoreOn(worker)
    await boards.create(boardId, emptyBoard())
    const unlock = lock(boardPath(folder, boardId))
    const underWay = Promise.allSettled([boards.commit(boardId, [update('a')]), boards.load(boardId)])
    await worker.terminate()
    unlock()
    const stopped = expect.objectContaining({ name: 'StorageStopped' })
    expect(await underWay).toEqual([
      { status: 'rejected', reason: stopped },
      { status: 'rejected', reason: stopped },
    ])
    await expect(boards.commit(boardId, [update('b')])).rejects.toBeInstanceOf(StorageStopped)
    await expect(boards.close()).rejects.toBeInstanceOf(StorageStopped)
  })

  test('STO-36 a storage that cannot be opened says why and leaves no thread behind', async () => {
    const folder = await dataDir()
    const stores = await openSqlite(folder)
    await close(stores)
    await expect(openSqlite(indexPath(folder))).rejects.toMatchObject({ name: 'StorageFailed', code: 'ENOTDIR' })
  })

  test('STO-37 keeps only so many files open, and boards in closed ones go on as before', async () => {
    const folder = await dataDir()
    const { boards } = await openUntilEnd(folder, { openFiles: 2 })
    const ids = Array.from({ length: 5 }, (_, n) => `board0000000${n}`)
    for (const id of ids) await boards.create(id, emptyBoard())
    for (const round of [1, 2, 3]) {
      const seqs = await Promise.all(
        ids.map((id) => boards.commit(id, [update('a'), putDraft(`draft${round}`, 'text')])),
      )
      expect(seqs).toEqual(ids.map(() => round))
    }
    expect(readdirSync(join(folder, 'boards')).filter((name) => name.endsWith('-wal'))).toHaveLength(2)
    for (const id of ids) expect(await boards.load(id)).toMatchObject({ seq: 3, drafts: [{}, {}, {}] })
  })
})

/** How many turns the event loop takes in this many ms. */
async function turnsDuring(ms: number): Promise<number> {
  const end = Date.now() + ms
  let turns = 0
  while (Date.now() < end) {
    await setImmediate()
    turns++
  }
  return turns
}
