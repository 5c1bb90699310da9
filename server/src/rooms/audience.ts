import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type { BoardState } from './boardState.ts'
import { type Listener, Listeners } from './listeners.ts'
import { ownOf } from './own.ts'
import { progressOf } from './progress.ts'
import { Seen } from './seen.ts'
import type { Person } from './socket.ts'

/** Numbers about what is under way are told at most this often, in ms. */
const progressMs = 500

/** Those who follow a board by event stream: what they are told, and how many are here. */
export class Audience {
  readonly #seen = new Seen()
  readonly #state: BoardState
  readonly #listeners = new Listeners()
  #progressTimer: NodeJS.Timeout | null = null

  constructor(state: BoardState) {
    this.#state = state
  }

  get isEmpty(): boolean {
    return this.#listeners.isEmpty
  }

  /** Everything a page needs to show where the meeting is, for this person. */
  answerFor(person: Person): SessionAnswer {
    const now = Date.now()
    this.#seen.saw(person, now)
    return {
      now,
      session: this.#state.session,
      own: ownOf(this.#state, person),
      progress: progressOf(this.#state, this.#seen.count(now)),
    }
  }

  /** Opens an event stream: all there is to know at once, then what changes. Answers with how to close it. */
  listen(listener: Listener): () => void {
    const { person } = listener
    const { now, session, own, progress } = this.answerFor(person)
    listener.send('session', { now, session })
    listener.send('own', own)
    listener.send('progress', progress)
    const remove = this.#listeners.add(listener)
    this.arrived(person)
    return () => {
      remove()
      this.left(person)
    }
  }

  arrived(person: Person): void {
    this.#seen.arrived(person)
    this.tellProgressSoon()
  }

  left(person: Person): void {
    this.#seen.left(person, Date.now())
    this.tellProgressSoon()
  }

  tellSession(): void {
    this.#listeners.tell('session', () => ({ now: Date.now(), session: this.#state.session }))
  }

  tellOwn(to: string[] | 'all'): void {
    this.#listeners.tell(
      'own',
      (person) => ownOf(this.#state, person),
      ({ participant }) => to === 'all' || to.includes(participant),
    )
  }

  tellProgressSoon(): void {
    this.#progressTimer ??= setTimeout(() => {
      this.#progressTimer = null
      const progress = progressOf(this.#state, this.#seen.count(Date.now()))
      this.#listeners.tell('progress', () => progress)
    }, progressMs)
  }

  turnOut(participant: string): void {
    this.#listeners.endOf(participant)
  }

  /** Ends all streams; `deleted`: the board is gone for good. */
  end(deleted: boolean): void {
    if (this.#progressTimer) clearTimeout(this.#progressTimer)
    if (deleted) this.#listeners.tell('ended', () => ({ why: 'deleted' }))
    this.#listeners.endAll()
  }
}
