import Database from 'better-sqlite3'
import { BoardCorrupt } from '../boardStore.ts'
import { migrate, versionOf } from './migrations.ts'

export interface OpenOptions {
  /** Make the file when it is not there. */
  make: boolean
  /** How long to wait for somebody else who has the file locked. */
  lockWaitMs: number
}

export interface DatabaseFile {
  database: Database.Database
  sql: Statements
}

/** The prepared statement of a text, made once per open file. */
export type Statements = <Row = unknown>(text: string) => Database.Statement<unknown[], Row>

/**
 * Opens or makes a database and brings its schema up to date.
 * What it refuses (no database, none of ours, from a newer version) is not written to.
 */
export function openDatabase(path: string, steps: readonly string[], { make, lockWaitMs }: OpenOptions): DatabaseFile {
  const database = new Database(path, { fileMustExist: !make, timeout: lockWaitMs })
  try {
    const version = versionOf(database, steps)
    if (version === 0 && !make) throw new BoardCorrupt(`${path} holds no board.`)
    setPragmas(database)
    migrate(database, steps)
  } catch (error) {
    database.close()
    throw error
  }
  return { database, sql: statementsOf(database) }
}

function setPragmas(database: Database.Database): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  // VACUUM would otherwise put a copy of the board into the system's folder for temporary files.
  database.pragma('temp_store = MEMORY')
  database.pragma('cache_size = -2000')
}

function statementsOf(database: Database.Database): Statements {
  const prepared = new Map<string, Database.Statement<unknown[], unknown>>()
  return <Row>(text: string) => {
    const statement = prepared.get(text) ?? database.prepare<unknown[], unknown>(text)
    prepared.set(text, statement)
    return statement as Database.Statement<unknown[], Row>
  }
}

/**
 * Makes deleted content unreadable in the file and in its log: deleted text stays in the slack of pages that were merged,
 * `secure_delete` or not, so the whole file is written anew. Throws when a reader of the file holds on to the log.
 */
export function scrubDatabase(database: Database.Database): void {
  database.exec('VACUUM')
  const [checkpoint] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  if (checkpoint?.busy !== 0) throw new Error('Somebody is reading the file; what was deleted is still in its log.')
}
