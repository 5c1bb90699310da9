import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { NewBoard } from '../helpers/boards.ts'

export const boardFileOf = (dataFolder: string, { boardId }: NewBoard): string =>
  join(dataFolder, 'boards', `${boardId}.sqlite`)

/** The boards that the index knows. */
export function boardIdsIn(dataFolder: string): string[] {
  const index = new Database(join(dataFolder, 'index.sqlite'), { readonly: true })
  const rows = index.prepare<[], { board: string }>('SELECT board FROM boards').all()
  index.close()
  return rows.map(({ board }) => board)
}

/** What SQLite says of a file: `ok`, or what is wrong with it. */
export function integrityOf(path: string): unknown {
  const file = new Database(path, { readonly: true })
  try {
    return file.pragma('integrity_check', { simple: true })
  } finally {
    file.close()
  }
}

/** Runs SQL on a file behind the server's back. */
export function tamper(path: string, text: string): void {
  const file = new Database(path)
  file.exec(text)
  file.close()
}

/** Takes the file's write lock; let go by calling what is returned. */
export function lock(path: string): () => void {
  const file = new Database(path)
  file.exec('BEGIN IMMEDIATE')
  return () => void file.close()
}
