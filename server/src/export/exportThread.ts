import { Worker } from 'node:worker_threads'
import type { Order } from './order.ts'
import type { OrderReply, OrderRequest } from './worker.ts'

/** A file could not be made. */
export class ExportFailed extends Error {
  override name = 'ExportFailed'

  /** Whether it would have taken more memory than there is for one file. */
  get isTooLarge(): boolean {
    return this.message === 'ERR_WORKER_OUT_OF_MEMORY'
  }
}

/** As many files may be waited for; who asks then is told to come back. */
const mostWaiting = 40
/** A thread with nothing to do gives its memory back after this long, in ms. */
const idleMs = 60_000
/** Memory that the thread may use, in MB; a file that needs more fails alone. */
const mostMemory = 256

interface Waiting {
  order: Order
  resolve(file: Uint8Array): void
  reject(failure: Error): void
}

/** Makes files in a thread of its own, so that nobody's notes wait for somebody's report. */
export class ExportThread {
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | null = null
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()
  readonly #resourceLimits

  /** `memory`: how much it may use, in MB. */
  constructor(memory = mostMemory) {
    this.#resourceLimits = { maxOldGenerationSizeMb: memory }
  }

  get isFull(): boolean {
    return this.#waiting.size >= mostWaiting
  }

  /** Makes a file; rejects with {@link ExportFailed} when it cannot be made, or the thread has died over it. */
  make(order: Order): Promise<Uint8Array> {
    const worker = this.#running()
    const request: OrderRequest = { id: ++this.#lastId, order }
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { order, resolve, reject })
      worker.postMessage(request)
    })
  }

  async close(): Promise<void> {
    if (this.#idle) clearTimeout(this.#idle)
    await this.#worker?.terminate()
  }

  #running(): Worker {
    if (this.#idle) clearTimeout(this.#idle)
    this.#idle = null
    this.#worker ??= this.#start()
    return this.#worker
  }

  #start(): Worker {
    // The parent's own flags would load tsx's main-thread hooks, or Vitest's, into the worker.
    const worker = new Worker(new URL('./startWorker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: this.#resourceLimits,
    })
    worker.on('message', (reply: OrderReply) => this.#settle(reply))
    worker.on('error', (failure: NodeJS.ErrnoException) => this.#end(worker, failure.code ?? failure.name))
    worker.on('exit', () => this.#end(worker, 'ended'))
    worker.unref()
    return worker
  }

  #settle(reply: OrderReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('file' in reply) waiting?.resolve(reply.file)
    else waiting?.reject(new ExportFailed(reply.failure))
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.#worker?.terminate(), idleMs).unref()
  }

  /** Orders are carried out in turn, so it has died over the first: the others go to another thread. */
  #end(worker: Worker, why: string): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const [first, ...others] = this.#waiting
    this.#waiting.clear()
    first?.[1].reject(new ExportFailed(why))
    for (const [id, waiting] of others) {
      this.#waiting.set(id, waiting)
      this.#running().postMessage({ id, order: waiting.order } satisfies OrderRequest)
    }
  }
}
