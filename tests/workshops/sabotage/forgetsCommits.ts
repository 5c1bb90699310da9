import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { startBroken } from './brokenServer.ts'

/** A server that acknowledges every change of the document and stores none. */
await startBroken({ boards: forgetful })

function forgetful(real: BoardStore): BoardStore {
  return {
    create: (boardId, writes) => real.create(boardId, writes),
    load: (boardId) => real.load(boardId),
    version: (...args) => real.version(...args),
    image: (...args) => real.image(...args),
    commit: (boardId, writes) =>
      real.commit(
        boardId,
        writes.filter((write) => !('put' in write && write.put === 'update')),
      ),
    snapshot: async () => {},
    scrub: (boardId) => real.scrub(boardId),
    remove: (boardId) => real.remove(boardId),
    close: () => real.close(),
  }
}
