import { parentPort, workerData } from 'node:worker_threads'
import { BoardFiles } from './boardFiles.ts'
import { describeError } from './errors.ts'
import { IndexFile } from './indexFile.ts'
import { type Call, type Places, type Reply, type Request, startId } from './messages.ts'

/** The thread in which all of SQLite runs: it carries out one call at a time, in the order they come. */
function serve(port: NonNullable<typeof parentPort>, places: Places): void {
  const start = attempt(startId, () => {
    const stores = { boards: new BoardFiles(places), index: new IndexFile(places) }
    port.on('message', ({ id, call }: Request) => port.postMessage(attempt(id, () => carryOut(stores, call))))
  })
  port.postMessage(start)
}

function carryOut(stores: { boards: BoardFiles; index: IndexFile }, call: Call): unknown {
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
