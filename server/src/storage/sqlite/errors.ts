import { BoardCorrupt, BoardExists, BoardMissing, StoreFailed } from '../boardStore.ts'

/** The file was written by a newer version of the program; it is left as it is. */
export class FileTooNew extends BoardCorrupt {
  override name = 'FileTooNew'
}

/** SQLite or the disk refused. `code` is SQLite's, such as `SQLITE_FULL`, `SQLITE_BUSY` or `SQLITE_IOERR_WRITE`, or ''. */
export class StorageFailed extends StoreFailed {
  override name = 'StorageFailed'
  readonly code: string

  constructor(message: string, code: string) {
    super(message, passing.test(code))
    this.code = code
  }
}

/** What has to do with the disk as it is now, not with what was asked of it. */
const passing = /^SQLITE_(FULL|BUSY|LOCKED|READONLY|IOERR|CANTOPEN|NOMEM|PROTOCOL)/

/** The storage has been closed or its thread has crashed. Nobody knows whether what was under way has been written. */
export class StorageStopped extends Error {
  override name = 'StorageStopped'
}

/** An error on its way between threads, where classes get lost. */
export interface ErrorData {
  name: string
  message: string
  code: string
}

export function describeError(error: unknown): ErrorData {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return { name: error.name, message: error.message, code }
}

const named = { BoardCorrupt, BoardExists, BoardMissing, FileTooNew }

export function reviveError({ name, message, code }: ErrorData): Error {
  const known = Object.entries(named).find(([itsName]) => itsName === name)
  return known ? new known[1](message) : new StorageFailed(message, code)
}
