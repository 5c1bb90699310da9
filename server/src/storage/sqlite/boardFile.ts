import type Database from 'better-sqlite3'
import { BoardCorrupt, type StoredBoard, type StoredImage, type VersionPart, type Write } from '../boardStore.ts'
import { readBoard, readImage } from './boardContent.ts'
import { boardSteps } from './boardSchema.ts'
import { putSnapshot, writeRows } from './boardWrites.ts'
import { type Checked, isWhole } from './checksum.ts'
import { type OpenOptions, openDatabase, type Statements, scrubDatabase } from './database.ts'
import { readVersion } from './versions.ts'

interface SnapshotRow extends Checked {
  id: number
  bytes: Buffer
}

/** One board's open file. What its methods mean is said in BoardStore. */
export class BoardFile {
  readonly #database: Database.Database
  readonly #sql: Statements
  /** Runs work in one transaction that takes the write lock at once. */
  readonly #transact: (work: () => void) => void
  #seq: number

  constructor(path: string, options: OpenOptions) {
    const { database, sql } = openDatabase(path, boardSteps, options)
    this.#database = database
    this.#sql = sql
    this.#transact = database.transaction((work: () => void) => work()).immediate
    this.#seq = lastSeq(sql)
  }

  load(): StoredBoard {
    const read = this.#database.transaction(() => {
      this.#checkPages()
      return readBoard(this.#sql)
    })
    const board = read()
    this.#makeUpForScrub()
    return board
  }

  version(versionId: string): VersionPart[] | null {
    return readVersion(this.#sql, versionId)
  }

  image(imageId: string): StoredImage | null {
    return readImage(this.#sql, imageId)
  }

  commit(writes: Write[]): number {
    let seq = this.#seq
    this.#transact(() => {
      seq = writeRows(this.#sql, writes, this.#seq)
    })
    this.#seq = seq
    return seq
  }

  snapshot(bytes: Uint8Array, seq: number): void {
    if (!Number.isInteger(seq) || seq < 0 || seq > this.#seq) throw new RangeError(`The log has no update ${seq}.`)
    const before = this.#newestSnapshot()
    const id = putSnapshot(this.#sql, seq, bytes)
    this.#readBack(id, bytes)
    // The one before stays, with the updates since, for the day on which this one has been damaged.
    this.#dropCovered(before?.seq ?? 0, before ? [before.id, id] : [id])
  }

  scrub(): void {
    const newest = this.#newestSnapshot()
    if (newest && isWhole(newest)) this.#dropCovered(newest.seq, [newest.id])
    scrubDatabase(this.#database)
    this.#sql('DELETE FROM owed_scrub').run()
  }

  close(): void {
    this.#database.close()
  }

  /** Drops the updates up to `seq`, and all snapshots but these. */
  #dropCovered(seq: number, kept: (number | bigint)[]): void {
    this.#transact(() => {
      this.#sql('DELETE FROM log WHERE seq <= ?').run(seq)
      this.#sql('DELETE FROM snapshots WHERE id NOT IN (SELECT value FROM json_each(?))').run(
        JSON.stringify(kept.map(Number)),
      )
    })
  }

  #makeUpForScrub(): void {
    if (!this.#sql('SELECT 1 FROM owed_scrub').get()) return
    try {
      this.scrub()
    } catch {
      // A disk that takes nothing now does not keep people from reading. It stays owed.
    }
  }

  /** Throws unless the snapshot is in the file as it was given. */
  #readBack(id: number | bigint, bytes: Uint8Array): void {
    const stored = this.#newestSnapshot()
    if (stored?.id !== id || !stored.bytes.equals(bytes))
      throw new Error('The snapshot does not read back as it was written.')
  }

  #newestSnapshot(): SnapshotRow | undefined {
    // Otherwise SQLite would answer from its own memory.
    this.#database.pragma('shrink_memory')
    return this.#sql<SnapshotRow>(
      'SELECT id, seq, bytes, checksum FROM snapshots ORDER BY seq DESC, id DESC LIMIT 1',
    ).get()
  }

  #checkPages(): void {
    const found = this.#database.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw new BoardCorrupt(`The file is damaged: ${found}`)
  }
}

function lastSeq(sql: Statements): number {
  const ends = sql<{ seq: number }>(
    'SELECT max(ifnull((SELECT max(seq) FROM log), 0), ifnull((SELECT max(seq) FROM snapshots), 0)) AS seq',
  ).get()
  return ends?.seq ?? 0
}
