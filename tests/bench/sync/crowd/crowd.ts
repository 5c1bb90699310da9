import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { Histogram } from './histogram.ts'
import type { Count, Order, Outcome } from './messages.ts'
import type { Joined } from './rawClient.ts'
import { sharedNow } from './stamp.ts'
import type { Seat } from './wire.ts'

/** What one person does. */
export const editsPerSecond = 5
export const movesPerSecond = 10

/** How long the processes need to hear of an order that all are to begin at the same time, in ms. */
const noticeMs = 100

/** What happened on a board during a window, seen by all generator processes together. */
export interface Counted {
  people: number
  /** Edits and cursor moves that were to reach people, and how many did. */
  due: number
  delivered: number
  editMs: Histogram
  moveMs: Histogram
  /** Processors that the generators themselves have used. */
  processors: number
}

/** Many clients on one board, spread over several processes. */
export class Crowd {
  readonly #processes: ChildProcess[]
  #people = 0

  constructor(processes: number) {
    this.#processes = Array.from({ length: processes }, () =>
      fork(join(import.meta.dirname, 'generator.ts'), { execArgv: ['--import', 'tsx'] }),
    )
  }

  /** Joins a few at a time. */
  async join(seats: Seat[]): Promise<void> {
    await this.#join(seats, 1, 10)
  }

  /** Joins all at once, and resolves when each has at least `bytes` of the document, with the time that this took in ms. */
  async storm(seats: Seat[], bytes: number): Promise<number> {
    const { joined, startAt } = await this.#join(seats, bytes, null)
    return Math.max(...joined.map(({ syncedAt }) => syncedAt)) - startAt
  }

  async work(): Promise<void> {
    await this.#all({ do: 'work', editsPerSecond, movesPerSecond })
  }

  /** `meanwhile` is called at the beginning and at the end of the window. */
  async count(windowMs: number, meanwhile: { begin(): void; end(): void }): Promise<Counted> {
    const startAt = sharedNow() + noticeMs
    const counting = this.#all({ do: 'count', startAt, windowMs, graceMs: 1000, listeners: 2 })
    setTimeout(() => meanwhile.begin(), noticeMs)
    setTimeout(() => meanwhile.end(), noticeMs + windowMs)
    return summedUp(
      (await counting).flatMap((outcome) => ('count' in outcome ? outcome.count : [])),
      windowMs,
    )
  }

  async leave(): Promise<void> {
    await this.#all({ do: 'leave' })
    this.#people = 0
  }

  stop(): void {
    for (const child of this.#processes) child.disconnect()
  }

  async #join(seats: Seat[], bytes: number, together: number | null): Promise<{ joined: Joined[]; startAt: number }> {
    const startAt = sharedNow() + noticeMs
    const shares = this.#processes.map((_, process) =>
      seats.filter((_, index) => (index + this.#people) % this.#processes.length === process),
    )
    this.#people += seats.length
    const outcomes = await Promise.all(
      this.#processes.map((child, index) =>
        ask(child, { do: 'join', seats: shares[index] ?? [], bytes, startAt, together }),
      ),
    )
    return { joined: outcomes.flatMap((outcome) => ('joined' in outcome ? outcome.joined : [])), startAt }
  }

  #all(order: Order): Promise<Outcome[]> {
    return Promise.all(this.#processes.map((child) => ask(child, order)))
  }
}

function ask(child: ChildProcess, order: Order): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a generator process has ended'))
    child.once('exit', ended)
    child.once('message', (outcome: Outcome) => {
      child.off('exit', ended)
      if ('failed' in outcome) reject(new Error(outcome.failed))
      else resolve(outcome)
    })
    child.send(order)
  })
}

function summedUp(counts: Count[], windowMs: number): Counted {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  const editMs = new Histogram()
  const moveMs = new Histogram()
  for (const count of counts) {
    editMs.merge(count.editMs)
    moveMs.merge(count.moveMs)
  }
  const people = sum((count) => count.people)
  const listeners = sum((count) => count.listeners)
  // The listeners stand for all: what reached them reached everybody in the same frames.
  const perListener = (editMs.total + moveMs.total) / listeners
  return {
    people,
    due: sum((count) => count.sentEdits + count.sentMoves) * people,
    delivered: perListener * people,
    editMs,
    moveMs,
    processors: sum((count) => count.processorMs) / windowMs,
  }
}
