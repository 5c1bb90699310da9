import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { idPattern } from '@samtavle/shared/schema/ids'
import Database from 'better-sqlite3'
import {
  BoardCorrupt,
  BoardExists,
  BoardMissing,
  type BoardStore,
  type StoredBoard,
  type StoredImage,
  type VersionPart,
  type Write,
} from '../boardStore.ts'
import { BoardFile } from './boardFile.ts'
import type { Places, Synchronous } from './messages.ts'

/** The folder of board files, of which the ones used last are open. */
export class BoardFiles implements Synchronous<BoardStore> {
  readonly #folder: string
  readonly #most: number
  readonly #lockWaitMs: number
  /** Least recently used first. */
  readonly #open = new Map<string, BoardFile>()
  /** Boards found damaged: they take no writes until they have been loaded whole again. */
  readonly #corrupt = new Map<string, BoardCorrupt>()

  constructor({ boardsDir, openFiles, lockWaitMs }: Places) {
    mkdirSync(boardsDir, { recursive: true })
    this.#folder = boardsDir
    this.#most = openFiles
    this.#lockWaitMs = lockWaitMs
  }

  create(boardId: string, writes: Write[]): void {
    const path = this.#pathOf(boardId)
    if (existsSync(path)) throw new BoardExists(`There is a board ${boardId} already.`)
    if (!writes.some((write) => 'put' in write && write.put === 'session')) throw new Error('A board needs a session.')
    try {
      const file = new BoardFile(path, { make: true, lockWaitMs: this.#lockWaitMs })
      this.#keepOpen(boardId, file)
      file.commit(writes)
    } catch (error) {
      this.remove(boardId)
      throw error
    }
  }

  load(boardId: string): StoredBoard {
    this.#corrupt.delete(boardId)
    return this.#use(boardId, (file) => file.load())
  }

  version(boardId: string, versionId: string): VersionPart[] | null {
    return this.#use(boardId, (file) => file.version(versionId))
  }

  image(boardId: string, imageId: string): StoredImage | null {
    return this.#use(boardId, (file) => file.image(imageId))
  }

  commit(boardId: string, writes: Write[]): number {
    return this.#use(boardId, (file) => file.commit(writes))
  }

  snapshot(boardId: string, bytes: Uint8Array, seq: number): void {
    this.#use(boardId, (file) => file.snapshot(bytes, seq))
  }

  scrub(boardId: string): void {
    this.#use(boardId, (file) => file.scrub())
  }

  remove(boardId: string): void {
    const path = this.#pathOf(boardId)
    this.#closeFile(boardId)
    this.#corrupt.delete(boardId)
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  }

  close(): void {
    for (const boardId of [...this.#open.keys()]) this.#closeFile(boardId)
  }

  #use<Answer>(boardId: string, work: (file: BoardFile) => Answer): Answer {
    const known = this.#corrupt.get(boardId)
    if (known) throw known
    try {
      return work(this.#fileOf(boardId))
    } catch (error) {
      const corrupt = asCorrupt(error)
      if (!corrupt) throw error
      this.#corrupt.set(boardId, corrupt)
      this.#closeFile(boardId)
      throw corrupt
    }
  }

  #fileOf(boardId: string): BoardFile {
    const open = this.#open.get(boardId)
    this.#open.delete(boardId)
    const file = open ?? this.#openFile(boardId)
    this.#keepOpen(boardId, file)
    return file
  }

  #openFile(boardId: string): BoardFile {
    const path = this.#pathOf(boardId)
    if (!existsSync(path)) throw new BoardMissing(`There is no board ${boardId}.`)
    return new BoardFile(path, { make: false, lockWaitMs: this.#lockWaitMs })
  }

  #keepOpen(boardId: string, file: BoardFile): void {
    this.#open.set(boardId, file)
    const [oldest] = this.#open.keys()
    if (this.#open.size > this.#most && oldest !== undefined) this.#closeFile(oldest)
  }

  #closeFile(boardId: string): void {
    this.#open.get(boardId)?.close()
    this.#open.delete(boardId)
  }

  #pathOf(boardId: string): string {
    if (!idPattern.test(boardId)) throw new BoardMissing('That is no id of a board.')
    return join(this.#folder, `${boardId}.sqlite`)
  }
}

/** The error as {@link BoardCorrupt} when it says that the file is damaged, and null when it is about something else. */
function asCorrupt(error: unknown): BoardCorrupt | null {
  if (error instanceof BoardCorrupt) return error
  const isDamage = error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
  return isDamage ? new BoardCorrupt(error.message) : null
}
