import { resolve } from 'node:path'
import type { BoardStore, Write } from '../boardStore.ts'
import type { IndexStore } from '../indexStore.ts'
import { StorageWorker } from './storageWorker.ts'

export interface SqliteStores {
  boards: BoardStore
  index: IndexStore
}

export interface SqliteOptions {
  /** How many board files may be open at once; the one unused for longest is closed first. */
  openFiles?: number
  /** How long to wait for another process that has a file locked, in ms; all boards wait meanwhile. */
  lockWaitMs?: number
}

/**
 * Opens, or makes, the storage in a folder: `index.sqlite` and one `boards/<id>.sqlite` per board. All of SQLite runs in one
 * worker thread, so that a slow or locked disk never blocks the caller's. Close both stores to end it.
 * Rejects when the index cannot be opened.
 */
export async function openSqlite(
  dataDir: string,
  { openFiles = 512, lockWaitMs = 250 }: SqliteOptions = {},
): Promise<SqliteStores> {
  const worker = new StorageWorker({
    boardsDir: resolve(dataDir, 'boards'),
    indexPath: resolve(dataDir, 'index.sqlite'),
    openFiles,
    lockWaitMs,
  })
  try {
    await worker.started
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return { boards: boardStoreOn(worker), index: indexStoreOn(worker) }
}

/** The boards, asked for through the worker. */
export function boardStoreOn(worker: StorageWorker): BoardStore {
  const to = 'boards'
  return {
    create: (boardId, writes) => worker.call({ to, method: 'create', args: [boardId, writes.map(withOwnBytes)] }),
    load: (...args) => worker.call({ to, method: 'load', args }),
    version: (...args) => worker.call({ to, method: 'version', args }),
    image: (...args) => worker.call({ to, method: 'image', args }),
    commit: (boardId, writes) => worker.call({ to, method: 'commit', args: [boardId, writes.map(withOwnBytes)] }),
    snapshot: (boardId, bytes, seq) => worker.call({ to, method: 'snapshot', args: [boardId, ownBytes(bytes), seq] }),
    scrub: (...args) => worker.call({ to, method: 'scrub', args }),
    remove: (...args) => worker.call({ to, method: 'remove', args }),
    close: () => worker.close(to),
  }
}

/** The index, asked for through the worker. */
export function indexStoreOn(worker: StorageWorker): IndexStore {
  const to = 'index'
  return {
    addBoard: (...args) => worker.call({ to, method: 'addBoard', args }),
    hasBoard: (...args) => worker.call({ to, method: 'hasBoard', args }),
    boardIds: (...args) => worker.call({ to, method: 'boardIds', args }),
    removeBoard: (...args) => worker.call({ to, method: 'removeBoard', args }),
    replaceLink: (...args) => worker.call({ to, method: 'replaceLink', args }),
    findLink: (...args) => worker.call({ to, method: 'findLink', args }),
    setCode: (...args) => worker.call({ to, method: 'setCode', args }),
    setReturnCode: (...args) => worker.call({ to, method: 'setReturnCode', args }),
    findReturnCode: (...args) => worker.call({ to, method: 'findReturnCode', args }),
    findCode: (...args) => worker.call({ to, method: 'findCode', args }),
    findMember: (...args) => worker.call({ to, method: 'findMember', args }),
    putMember: (...args) => worker.call({ to, method: 'putMember', args }),
    membersOf: (...args) => worker.call({ to, method: 'membersOf', args }),
    membersIn: (...args) => worker.call({ to, method: 'membersIn', args }),
    setStanding: (...args) => worker.call({ to, method: 'setStanding', args }),
    forgetNames: (...args) => worker.call({ to, method: 'forgetNames', args }),
    close: () => worker.close(to),
  }
}

const withOwnBytes = (write: Write): Write => ('bytes' in write ? { ...write, bytes: ownBytes(write.bytes) } : write)

/** Posting a view on a buffer copies the whole buffer, such as the 64 kB that a socket reads into; a copy of the view does not. */
const ownBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
