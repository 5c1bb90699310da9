import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '@samtavle/server/config'
import { makeLog } from '@samtavle/server/log'
import { startServer } from '@samtavle/server/startServer'
import type { BoardStore, Write } from '@samtavle/server/storage/boardStore'
import type { IndexStore } from '@samtavle/server/storage/indexStore'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import type { Moment, Plan } from '../moments.ts'

/** The server, on a disk during whose work the process is killed when a file called `plan.json` in its folder says so. */
const config = readConfig(process.env, 'client/dist')
const { boards, index } = await openSqlite(config.dataDir)
const server = await startServer(config, { boards: dying(boards), index: dyingIndex(index), log: makeLog('silent') })
process.stdout.write(`${server.localUrl}\n`)

function dying(store: BoardStore): BoardStore {
  return {
    ...store,
    create: (...args) => during('createFile', () => store.create(...args)),
    commit: (boardId, writes) => during(momentOf(writes), () => store.commit(boardId, writes)),
    snapshot: (...args) => during('snapshot', () => store.snapshot(...args)),
    scrub: (...args) => during('scrub', () => store.scrub(...args)),
    remove: (...args) => during('removeFile', () => store.remove(...args)),
  }
}

function dyingIndex(store: IndexStore): IndexStore {
  return {
    ...store,
    addBoard: (...args) => during('addToIndex', () => store.addBoard(...args)),
    removeBoard: (...args) => during('removeFromIndex', () => store.removeBoard(...args)),
  }
}

/** What a commit does, by its rows. */
function momentOf(writes: Write[]): Moment {
  if (writes.some((write) => 'drop' in write && write.drop === 'draft')) return 'reveal'
  if (writes.some((write) => 'put' in write && write.put === 'session' && write.session.rounds.some(isClosed)))
    return 'close'
  if (writes.some((write) => 'put' in write && write.put === 'hidden')) return 'hide'
  if (writes.some((write) => 'put' in write && write.put === 'version' && write.version.why === 'restore'))
    return 'restoreVersion'
  if (writes.some((write) => 'drop' in write && write.drop === 'author')) return 'leave'
  if (writes.some((write) => 'drop' in write && write.drop === 'fromVersions')) return 'erase'
  return 'commit'
}

function isClosed({ state }: { state: string }): boolean {
  return state === 'closed'
}

/** Does the work, and is killed before, after or a random moment into it if this is the moment. */
async function during<Answer>(moment: Moment, work: () => Promise<Answer>): Promise<Answer> {
  const plan = readPlan()
  if (plan?.moment !== moment) return work()
  if (plan.afterMs === 'before') process.kill(process.pid, 'SIGKILL')
  const answer = work()
  if (plan.afterMs === 'after') await answer
  else waitFor(Number(plan.afterMs))
  process.kill(process.pid, 'SIGKILL')
  return answer
}

function readPlan(): Plan | null {
  const path = join(config.dataDir, 'plan.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Plan) : null
}

/** Holds this thread up, as exactly as it goes, while the thread of SQLite works. */
function waitFor(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
