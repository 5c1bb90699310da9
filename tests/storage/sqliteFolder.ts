import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite, type SqliteOptions, type SqliteStores } from '@samtavle/server/storage/sqlite/openSqlite'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'

export const boardPath = (folder: string, boardId: string): string => join(folder, 'boards', `${boardId}.sqlite`)
export const indexPath = (folder: string): string => join(folder, 'index.sqlite')

export async function close({ boards, index }: SqliteStores): Promise<void> {
  await Promise.all([boards.close(), index.close()])
}

/** The stores of a folder, closed after the test at the latest. */
export async function openUntilEnd(folder: string, options?: SqliteOptions): Promise<SqliteStores> {
  const stores = await openSqlite(folder, options)
  onTestFinished(() => close(stores))
  return stores
}

/** Runs SQL on a file behind the store's back. */
export function tamper(path: string, text: string): void {
  const database = new Database(path)
  database.exec(text)
  database.close()
}

/** A second connection that has taken the file's write lock; let go by calling what is returned. */
export function lock(path: string): () => void {
  const database = new Database(path)
  database.exec('BEGIN IMMEDIATE')
  return () => {
    database.close()
  }
}

/** How often a text is in any file of a folder and the folders in it. */
export function occurrences(folder: string, text: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
  return contents.reduce((sum, content) => sum + content.split(text).length - 1, 0)
}
