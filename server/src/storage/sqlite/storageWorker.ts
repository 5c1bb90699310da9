import { Worker } from 'node:worker_threads'
import { reviveError, StorageStopped } from './errors.ts'
import { type AnswerTo, type Call, type Places, type Reply, type Request, type StoreName, startId } from './messages.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** The worker thread as the main thread sees it: calls go in, and each is answered or rejected, also when the thread dies. */
export class StorageWorker {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  /** Calls of this turn, which go over together: when a hall of people joins at once, waking the thread costs most. */
  #outgoing: Request[] = []
  readonly #open = new Set<StoreName>(['boards', 'index'])
  readonly #closed = new Set<StoreName>()
  #lastId = startId
  #stopped: StorageStopped | null = null
  /** Resolves when the files are open; rejects with what kept them from it. */
  readonly started: Promise<unknown>

  constructor(places: Places) {
    this.started = this.#answerTo(startId)
    // The parent's own flags would load tsx's main-thread hooks, or Vitest's, into the worker.
    this.#worker = new Worker(new URL('./startWorker.mjs', import.meta.url), { execArgv: [], workerData: places })
    this.#worker.on('message', (replies: Reply[]) => {
      for (const reply of replies) this.#settle(reply)
    })
    this.#worker.on('messageerror', (error) => this.#stop(`A reply of the storage thread was lost: ${error.message}`))
    this.#worker.on('error', (error) => this.#stop(`The storage thread has crashed: ${error.message}`))
    this.#worker.on('exit', (code) => this.#stop(`The storage thread has ended with code ${code}.`))
  }

  /** Makes the call in the worker, after all earlier ones. Rejects with {@link StorageStopped} when the thread is gone. */
  call<Made extends Call>(call: Made): Promise<AnswerTo<Made>> {
    if (this.#closed.has(call.to)) return Promise.reject(new StorageStopped('The storage has been closed.'))
    if (this.#stopped) return Promise.reject(this.#stopped)
    const request: Request = { id: ++this.#lastId, call }
    const answer = this.#answerTo(request.id)
    if (this.#outgoing.push(request) === 1) setImmediate(() => this.#send())
    return answer as Promise<AnswerTo<Made>>
  }

  /** Closes one store after all its earlier calls; the thread ends with the last one. */
  async close(store: StoreName): Promise<void> {
    if (this.#closed.has(store)) return
    const closing = this.call({ to: store, method: 'close', args: [] })
    this.#closed.add(store)
    await closing
    this.#open.delete(store)
    if (this.#open.size === 0) await this.terminate()
  }

  /** Ends the thread at once; what is under way is rejected. */
  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }

  #send(): void {
    const requests = this.#outgoing
    this.#outgoing = []
    this.#worker.postMessage(requests)
  }

  #answerTo(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('error' in reply) waiting?.reject(reviveError(reply.error))
    else waiting?.resolve(reply.value)
  }

  #stop(why: string): void {
    this.#stopped ??= new StorageStopped(why)
    for (const { reject } of this.#waiting.values()) reject(this.#stopped)
    this.#waiting.clear()
  }
}
