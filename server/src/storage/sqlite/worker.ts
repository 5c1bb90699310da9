import { parentPort, workerData } from 'node:worker_threads'
import { BoardFiles } from './boardFiles.ts'
import { describeError } from './errors.ts'
import { IndexFile } from './indexFile.ts'
import { type Call, type Places, type Reply, type Request, startId } from './messages.ts'

interface Stores {
  boards: BoardFiles
  index: IndexFile
}

/** Answers that are ready wait at most about this long for the next one, in ms, to go back together. */
const patienceMs = 1

/** The thread in which all of SQLite runs: it carries out one call at a time, in the order they come. */
function serve(port: NonNullable<typeof parentPort>, places: Places): void {
  const start = attempt(startId, () => {
    const stores = { boards: new BoardFiles(places), index: new IndexFile(places) }
    port.on('message', (requests: Request[]) => answerAll(port, stores, requests))
  })
  port.postMessage([start])
}

function answerAll(port: NonNullable<typeof parentPort>, stores: Stores, requests: Request[]): void {
  let replies: Reply[] = []
  let since = performance.now()
  for (const { id, call } of requests) {
    replies.push(attempt(id, () => carryOut(stores, call)))
    if (performance.now() - since < patienceMs) continue
    port.postMessage(replies)
    replies = []
    since = performance.now()
  }
  if (replies.length > 0) port.postMessage(replies)
}

function carryOut(stores: Stores, call: Call): unknown {
  const store = stores[call.to]
  const method: (...args: unknown[]) => unknown = Reflect.get(store, call.method)
  return Reflect.apply(method, store, call.args)
}

function attempt(id: number, work: () => unknown): Reply {
  try {
    return { id, value: work() }
  } catch (error) {
    return { id, error: describeError(error) }
  }
}

if (parentPort) serve(parentPort, workerData as Places)
