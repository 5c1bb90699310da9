import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Write } from '@samtavle/server/storage/boardStore'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { dataDir } from './dataDir.ts'
import { boardId, bytesOf, emptyBoard, putDraft, session, update } from './samples.ts'
import { boardPath, close, occurrences, openUntilEnd, tamper } from './sqliteFolder.ts'

const mark = 'HEMMELIG'

describe('erasing', () => {
  test('STO-25 after a scrub nothing of what was dropped is in the files', async () => {
    const folder = await dataDir()
    const stores = await openUntilEnd(folder)
    const { boards } = stores
    await boards.create(boardId, [{ put: 'session', session: session(`${mark} title`) }])
    await boards.commit(boardId, [
      putDraft('draft001', `${mark} draft`),
      { put: 'hidden', card: 'card0001', text: `${mark} text`, reason: `${mark} reason` },
      { put: 'question', question: 'round001', secret: `${mark} secret` },
      { put: 'answer', question: 'round001', voter: `${mark} voter`, values: [`${mark} value`] },
      update(`${mark} update`),
    ])
    await boards.snapshot(boardId, bytesOf(`${mark} snapshot`), 1)
    await boards.commit(boardId, [
      { put: 'session', session: session('Ny tittel') },
      { drop: 'draft', id: 'draft001' },
      { drop: 'hidden', card: 'card0001' },
      { drop: 'question', question: 'round001' },
      update('the text is taken out'),
    ])
    await boards.snapshot(boardId, bytesOf('without it'), 2)
    expect(occurrences(folder, mark)).toBeGreaterThan(0)
    await boards.scrub(boardId)
    expect(occurrences(folder, mark)).toBe(0)
    expect(occurrences(folder, 'without it')).toBe(1)
    await close(stores)
    expect(occurrences(folder, mark)).toBe(0)
  })

  test('STO-43 a scrub that was kept from happening is made up for when the board is loaded', async () => {
    const folder = await dataDir()
    const before = await openUntilEnd(folder)
    await before.boards.create(boardId, [...emptyBoard(), update(`${mark} update`), putDraft('draft001', mark)])
    await before.boards.commit(boardId, [
      { drop: 'draft', id: 'draft001' },
      { put: 'snapshot', bytes: bytesOf('without it') },
    ])
    await close(before)
    expect(occurrences(folder, mark)).toBeGreaterThan(0)
    const { boards } = await openUntilEnd(folder)
    expect(await boards.load(boardId)).toMatchObject({ seq: 1, tail: [], snapshot: bytesOf('without it') })
    expect(occurrences(folder, mark)).toBe(0)
  })

  test('STO-25 what SQLite erases by itself is not enough: dropped texts stay in pages that were merged', async () => {
    const folder = await dataDir()
    const { boards } = await openUntilEnd(folder)
    await boards.create(boardId, emptyBoard())
    await boards.commit(
      boardId,
      Array.from({ length: 500 }, (_, n) => putDraft(idOf(n), textOfLength(mark, lengthOf(n)))),
    )
    for (let n = 0; n < 500; n++) await boards.commit(boardId, [forget(n)])
    expect(await boards.load(boardId)).toMatchObject({ seq: 0 })
    truncateLog(folder)
    expect(statSync(`${boardPath(folder, boardId)}-wal`).size).toBe(0)
    expect(occurrences(folder, mark)).toBeGreaterThan(0)
    await boards.scrub(boardId)
    expect(occurrences(folder, mark)).toBe(0)
  })

  test('STO-25 a scrub says so when a reader of the file keeps the old log alive', async () => {
    const folder = await dataDir()
    const { boards } = await openUntilEnd(folder, { lockWaitMs: 50 })
    await boards.create(boardId, [...emptyBoard(), putDraft('draft001', `${mark} draft`)])
    const reader = new Database(boardPath(folder, boardId))
    const reading = reader.prepare('SELECT * FROM drafts').iterate()
    reading.next()
    await boards.commit(boardId, [{ drop: 'draft', id: 'draft001' }])
    await expect(boards.scrub(boardId)).rejects.toThrow('still in its log')
    reading.return?.()
    reader.close()
    await boards.scrub(boardId)
    expect(occurrences(folder, mark)).toBe(0)
  })

  test('STO-26 nothing of a removed board is in the folder', async () => {
    const folder = await dataDir()
    const { boards, index } = await openUntilEnd(folder)
    await boards.create(boardId, [...emptyBoard(), update(`${mark} update`)])
    await index.addBoard(boardId, [{ hash: `${mark} link`, role: 'participant' }], 1000)
    await index.setCode(boardId, 'participant', { hash: `${mark} code`, expiresAt: 5000 })
    await index.putMember(`${mark} browser`, { boardId, participant: mark, role: 'viewer', name: mark, standing: 'in' })
    await boards.remove(boardId)
    await index.removeBoard(boardId)
    expect(readdirSync(join(folder, 'boards'))).toEqual([])
    expect(occurrences(folder, mark)).toBe(0)
    expect(occurrences(folder, boardId)).toBe(0)
  })
})

const idOf = (n: number): string => `draft${(n * 7919) % 1009}`
const lengthOf = (n: number): number => 20 + ((n * 7907) % 1900)
const textOfLength = (word: string, length: number): string => word.padEnd(length, 'x')

/** Drops every second of the drafts and shortens or lengthens the others, so that pages are merged and split. */
const forget = (n: number): Write =>
  n % 2 === 0 ? { drop: 'draft', id: idOf(n) } : putDraft(idOf(n), textOfLength('public', lengthOf(n + 250)))

/** Does by a second connection all that a database does without being written anew: what was logged is only in pages now. */
const truncateLog = (folder: string): void =>
  tamper(boardPath(folder, boardId), 'PRAGMA secure_delete = ON; PRAGMA wal_checkpoint(TRUNCATE)')
