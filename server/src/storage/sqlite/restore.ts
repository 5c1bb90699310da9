import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { idPattern } from '@samtavle/shared/schema/ids'
import Database from 'better-sqlite3'
import { BoardCorrupt } from '../boardStore.ts'
import { BoardFile } from './boardFile.ts'
import { boardSteps } from './boardSchema.ts'
import { type Checked, isWhole } from './checksum.ts'
import { openDatabase } from './database.ts'
import { FileTooNew } from './errors.ts'

/** What has come of restoring a board. */
export interface Restored {
  /** How many updates of the document it had, as far as can be told, and how many of them are not in it any more. */
  updates: number
  lost: number
  /** Tables of which not all could be read. */
  incomplete: string[]
  /** Where the damaged file is now. */
  keptAs: string
}

const endings = ['', '-wal', '-shm']
const lockWaitMs = 1000

/**
 * Makes a file that can be read out of a board's damaged one: the last snapshot that is whole, and the updates after it up to the
 * first that is not. The damaged file is kept beside it under another name. A server may be running, and opens the board when
 * it is next asked for. Throws, leaving everything as it was, when the session or the document is beyond that.
 */
export function restoreBoard(dataDir: string, boardId: string): Restored {
  const path = join(dataDir, 'boards', `${boardId}.sqlite`)
  const keptAs = `${path}.damaged`
  if (!idPattern.test(boardId) || !existsSync(path)) throw new Error(`There is no board ${boardId}.`)
  if (existsSync(keptAs)) throw new Error(`${keptAs} is in the way: a board that was restored before.`)
  if (isReadable(path)) throw new Error(`The board ${boardId} can be read as it is.`)
  const made = `${path}.restored`
  try {
    const restored = copyWhatReads(path, made)
    if (!isReadable(made)) throw new Error('What can be read of it is no board; put a backup in its place.')
    for (const ending of endings) moveIfThere(path + ending, keptAs + ending)
    renameSync(made, path)
    return { ...restored, keptAs }
  } finally {
    for (const ending of endings) rmSync(made + ending, { force: true })
  }
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
}

function isReadable(path: string): boolean {
  try {
    const file = new BoardFile(path, { make: false, lockWaitMs })
    try {
      file.load()
    } finally {
      file.close()
    }
    return true
  } catch (error) {
    if (error instanceof FileTooNew) throw error
    if (error instanceof BoardCorrupt) return false
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return false
    throw error
  }
}

function copyWhatReads(from: string, to: string): Omit<Restored, 'keptAs'> {
  const damaged = new Database(from, { readonly: true })
  const { database: made } = openDatabase(to, boardSteps, { make: true, lockWaitMs })
  try {
    const history = wholeHistory(damaged)
    const incomplete = tablesOf(made).filter((table) => !copyTable(damaged, made, table))
    putHistory(made, history)
    // Into the file itself: what is in its log would not move with it.
    made.pragma('journal_mode = DELETE')
    return { updates: history.updates, lost: history.updates - history.reaches, incomplete }
  } finally {
    damaged.close()
    made.close()
  }
}

interface History {
  snapshot: Checked | null
  tail: Checked[]
  /** The number of the last update that is in it, and of the last there was. */
  reaches: number
  updates: number
}

function wholeHistory(damaged: Database.Database): History {
  const snapshots = readable<Checked>(
    damaged,
    'SELECT seq, bytes, checksum FROM snapshots ORDER BY seq DESC, id DESC',
  ).rows
  const log = readable<Checked>(damaged, 'SELECT seq, bytes, checksum FROM log ORDER BY seq').rows
  const snapshot = snapshots.find(isWhole) ?? null
  const from = snapshot?.seq ?? 0
  const after = log.filter(({ seq }) => seq > from)
  const broken = after.findIndex((row, n) => row.seq !== from + 1 + n || !isWhole(row))
  const tail = broken < 0 ? after : after.slice(0, broken)
  const updates = Math.max(from, ...[...snapshots, ...log].map(({ seq }) => seq))
  if (!snapshot && tail.length === 0 && updates > 0)
    throw new Error('Nothing of its document can be read; put a backup in its place.')
  return { snapshot, tail, reaches: from + tail.length, updates }
}

function putHistory(made: Database.Database, { snapshot, tail }: History): void {
  const put = (table: string, row: Checked) =>
    made.prepare(`INSERT INTO ${table} (seq, bytes, checksum) VALUES (?, ?, ?)`).run(row.seq, row.bytes, row.checksum)
  if (snapshot) put('snapshots', snapshot)
  for (const row of tail) put('log', row)
}

/** All tables but those of the document. */
const tablesOf = (database: Database.Database): string[] =>
  database
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('log', 'snapshots')`)
    .pluck()
    .all()

/** Copies the rows that can be read, and answers whether these were all. */
function copyTable(damaged: Database.Database, made: Database.Database, table: string): boolean {
  const { rows, isAll } = readable<Record<string, unknown>>(damaged, `SELECT * FROM ${table}`)
  for (const row of rows) {
    const columns = Object.keys(row)
    const places = columns.map((column) => `@${column}`)
    made.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`).run(row)
  }
  return isAll
}

/** The rows up to the first that the file does not give. */
function readable<Row>(damaged: Database.Database, text: string): { rows: Row[]; isAll: boolean } {
  const rows: Row[] = []
  try {
    for (const row of damaged.prepare<[], Row>(text).iterate()) rows.push(row)
    return { rows, isAll: true }
  } catch (error) {
    if (error instanceof Database.SqliteError) return { rows, isAll: false }
    throw error
  }
}
