import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** What a backup holds: how many boards, and which could not be copied because their files are damaged. */
export interface Backup {
  boards: number
  damaged: string[]
}

/**
 * Copies everything in `dataDir` to a new folder, while a server may be at work on it. The index comes first and says which
 * boards there are; each board is copied as it is at one moment after that. What has been deleted is not in the copies, not
 * even in the slack of their pages. Throws when the folder exists already or the disk refuses.
 */
export function backUp(dataDir: string, folder: string): Backup {
  const unfinished = `${folder}.unfinished`
  if (existsSync(folder)) throw new Error(`${folder} exists already.`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(join(unfinished, 'boards'), { recursive: true })
  const index = join(unfinished, 'index.sqlite')
  copyDatabase(join(dataDir, 'index.sqlite'), index)
  const backup: Backup = { boards: 0, damaged: [] }
  for (const boardId of boardsIn(index)) {
    const name = join('boards', `${boardId}.sqlite`)
    if (!existsSync(join(dataDir, name))) continue
    if (copyBoard(join(dataDir, name), join(unfinished, name))) backup.boards++
    else backup.damaged.push(boardId)
  }
  renameSync(unfinished, folder)
  return backup
}

/** Whether the board's file was whole; a damaged one leaves nothing. */
function copyBoard(from: string, to: string): boolean {
  try {
    copyDatabase(from, to)
    return true
  } catch (error) {
    rmSync(to, { force: true })
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return false
    throw error
  }
}

function copyDatabase(from: string, to: string): void {
  const database = new Database(from, { fileMustExist: true })
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

function boardsIn(index: string): string[] {
  const database = new Database(index, { readonly: true })
  try {
    return database.prepare<[], string>('SELECT board FROM boards').pluck().all()
  } finally {
    database.close()
  }
}
