import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { createStore, type Store } from '../store.ts'
import { ProblemError, request } from './http.ts'

/** An answer that somebody on this device has given, and the server does not have yet. */
export interface GivenAnswer {
  question: string
  /** Which of the people who share the device. */
  seat: number
  value: string[]
}

export interface AnswerQueueOptions {
  boardId: BoardId
  stored(answer: GivenAnswer): void
  /** The server does not take it; what it had stands. */
  refused(answer: GivenAnswer, problem: ProblemError): void
}

const retryMs = 2_000

interface PendingAnswers {
  /** What the one who sits here now has answered, by question. */
  answers: Readonly<Record<string, string[]>>
  /** How many answers wait, of everybody on the device. */
  waiting: number
  stuck: boolean
}

/** Answers on their way to the server: shown at once, sent one at a time, only the newest of each question and person. */
export class AnswerQueue {
  /** `stuck`: the last attempt to send has failed. */
  readonly pending: Store<PendingAnswers> = createStore<PendingAnswers>({ answers: {}, waiting: 0, stuck: false })
  readonly #options: AnswerQueueOptions
  #given: readonly GivenAnswer[] = []
  #seat = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending = false

  constructor(options: AnswerQueueOptions) {
    this.#options = options
  }

  /** Answers a question anew, for the one who sits here; the whole value replaces the one before. */
  give(question: string, value: string[]): void {
    const given = { question, seat: this.#seat, value }
    this.#keep([...this.#given.filter((one) => !isSameSlot(one, given)), given])
    this.wake()
  }

  /** Somebody else sits down. */
  sit(seat: number): void {
    this.#seat = seat
    this.#keep(this.#given)
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
      for (let next = this.#given[0]; next; next = this.#given[0]) await this.#send(next)
      this.pending.set({ stuck: false })
    } catch {
      this.pending.set({ stuck: true })
      this.#timer = setTimeout(() => this.wake(), retryMs)
    } finally {
      this.#sending = false
    }
  }

  /** Sends one answer; throws when it may go better later. */
  async #send(answer: GivenAnswer): Promise<void> {
    const { question, seat, value } = answer
    try {
      await request('PUT', routes.answer(this.#options.boardId, question), { value, seat })
      if (this.#isNewest(answer)) this.#options.stored(answer)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status === 429 || error.status >= 500) throw error
      if (this.#isNewest(answer)) this.#options.refused(answer, error)
    }
    this.#keep(this.#given.filter((one) => one !== answer))
  }

  #isNewest(answer: GivenAnswer): boolean {
    return this.#given.includes(answer)
  }

  #keep(given: readonly GivenAnswer[]): void {
    this.#given = given
    const own = given.filter(({ seat }) => seat === this.#seat)
    const answers = Object.fromEntries(own.map(({ question, value }) => [question, value]))
    this.pending.set({ answers, waiting: given.length })
  }
}

const isSameSlot = (a: GivenAnswer, b: GivenAnswer): boolean => a.question === b.question && a.seat === b.seat
