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

interface Waiting extends OrderRequest {
  resolve(file: Uint8Array): void
  reject(failure: Error): void
}

/** Makes files in a thread of its own, so that nobody's notes wait for somebody's report. */
export class ExportThread {
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | null = null
  #lastId = 0
  #isClosed = false
  /** The first of them is being made; the others are not in the thread yet, where they would take its memory. */
  readonly #waiting: Waiting[] = []
  readonly #resourceLimits

  /** `memory`: how much it may use, in MB. */
  constructor(memory = mostMemory) {
    this.#resourceLimits = { maxOldGenerationSizeMb: memory }
  }

  get isFull(): boolean {
    return this.#waiting.length >= mostWaiting
  }

  /** Makes a file; rejects with {@link ExportFailed} when it cannot be made, or the thread has died over it. */
  make(order: Order): Promise<Uint8Array> {
    if (this.#isClosed) return Promise.reject(new ExportFailed('closed'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: ++this.#lastId, order, resolve, reject })
      if (this.#waiting.length === 1) this.#makeNext()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#idle) clearTimeout(this.#idle)
    for (const { reject } of this.#waiting.splice(0)) reject(new ExportFailed('closed'))
    await this.#worker?.terminate()
  }

  #makeNext(): void {
    for (;;) {
      const [first] = this.#waiting
      if (!first) return this.#rest()
      const { id, order } = first
      try {
        return this.#running().postMessage({ id, order } satisfies OrderRequest)
      } catch (failure) {
        this.#waiting.shift()
        first.reject(new ExportFailed(failure instanceof Error ? failure.name : 'Error'))
      }
    }
  }

  #rest(): void {
    const worker = this.#worker
    if (!worker || this.#isClosed) return
    this.#idle = setTimeout(() => {
      if (this.#worker === worker) this.#worker = null
      void worker.terminate()
    }, idleMs).unref()
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
    if (this.#waiting[0]?.id !== reply.id) return
    const first = this.#waiting.shift()
    if ('file' in reply) first?.resolve(reply.file)
    else first?.reject(new ExportFailed(reply.failure))
    this.#makeNext()
  }

  /** It has died over what it was making; the others go to another thread. */
  #end(worker: Worker, why: string): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#waiting.shift()?.reject(new ExportFailed(why))
    this.#makeNext()
  }
}
