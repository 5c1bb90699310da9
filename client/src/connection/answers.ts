import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import { ProblemError, request } from './http.ts'

export interface AnswerQueueOptions {
  boardId: BoardId
  stored(questionId: string, value: string[]): void
  /** The server does not take it; what it had stands. */
  refused(questionId: string, problem: ProblemError): void
}

const retryMs = 2_000

interface PendingAnswers {
  answers: Readonly<Record<string, string[]>>
  stuck: boolean
}

/** Answers on their way to the server: shown at once, sent one at a time, only the newest of each question. */
export class AnswerQueue {
  /** `stuck`: the last attempt to send has failed. */
  readonly pending: Store<PendingAnswers> = createStore<PendingAnswers>({ answers: {}, stuck: false })
  readonly #options: AnswerQueueOptions
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending = false

  constructor(options: AnswerQueueOptions) {
    this.#options = options
  }

  /** Answers a question anew; the whole value replaces the one before. */
  give(questionId: string, value: string[]): void {
    this.pending.set({ answers: { ...this.pending.get().answers, [questionId]: value } })
    this.wake()
  }

  /** Sends what waits. */
  wake(): void {
    clearTimeout(this.#timer)
    void this.#sendAll()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#send(...next)
      this.pending.set({ stuck: false })
    } catch {
      this.pending.set({ stuck: true })
      this.#timer = setTimeout(() => this.wake(), retryMs)
    } finally {
      this.#sending = false
    }
  }

  #next(): [questionId: string, value: string[]] | undefined {
    return Object.entries(this.pending.get().answers)[0]
  }

  /** Sends one answer; throws when it may go better later. */
  async #send(questionId: string, value: string[]): Promise<void> {
    try {
      await request('PUT', routes.answer(this.#options.boardId, questionId), { value })
      if (this.#isNewest(questionId, value)) this.#options.stored(questionId, value)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status === 429 || error.status >= 500) throw error
      if (this.#isNewest(questionId, value)) this.#options.refused(questionId, error)
    }
    if (this.#isNewest(questionId, value)) this.#forget(questionId)
  }

  #isNewest(questionId: string, value: string[]): boolean {
    return this.pending.get().answers[questionId] === value
  }

  #forget(questionId: string): void {
    const { [questionId]: _, ...answers } = this.pending.get().answers
    this.pending.set({ answers })
  }
}
