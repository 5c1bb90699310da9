import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { StorageFailed } from '@samtavle/server/storage/sqlite/errors'

/** A store that does what it is asked for, in order, when the test lets it. */
export class SlowDisk {
  readonly #inner: BoardStore
  #waiting: { work: () => Promise<unknown>; answer: (done: Promise<unknown>) => void }[] = []
  #failures = 0

  constructor(inner: BoardStore) {
    this.#inner = inner
  }

  /** The store as the server sees it. Boards load at once. */
  readonly store: BoardStore = {
    create: (...args) => this.#inner.create(...args),
    load: (...args) => this.#inner.load(...args),
    version: (...args) => this.#inner.version(...args),
    image: (...args) => this.#inner.image(...args),
    commit: (...args) => this.#later(() => this.#inner.commit(...args)),
    snapshot: (...args) => this.#later(() => this.#inner.snapshot(...args)),
    scrub: (...args) => this.#later(() => this.#inner.scrub(...args)),
    remove: (...args) => this.#inner.remove(...args),
    close: () => this.#inner.close(),
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0
  }

  /** Does the next thing that it was asked for. */
  turn(): void {
    const next = this.#waiting.shift()
    if (!next) return
    if (this.#failures > 0) {
      this.#failures--
      next.answer(Promise.reject(new StorageFailed('The disk is full.', 'SQLITE_FULL')))
    } else next.answer(next.work())
  }

  /** The next `times` turns fail, and nothing of them is written. */
  fail(times: number): void {
    this.#failures = times
  }

  /** The process is killed. What was under way is written or not; nobody is told. */
  async kill(isWritten: boolean): Promise<void> {
    const [underWay] = this.#waiting
    this.#waiting = []
    this.#failures = 0
    if (isWritten) await underWay?.work()
  }

  #later<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve) => {
      this.#waiting.push({ work, answer: (done) => resolve(done as Promise<Answer>) })
    })
  }
}
