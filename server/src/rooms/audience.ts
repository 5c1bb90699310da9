import type { BoardEvents, SessionAnswer } from '@samtavle/shared/protocol/events'
import type { Session } from '@samtavle/shared/schema/session'
import type { BoardState } from './boardState.ts'
import { facilitators } from './commands/change.ts'
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
  /** The session as it is on the disk: what is only in memory may still come to nothing. */
  #session: Session
  #storing = true
  #progressTimer: NodeJS.Timeout | null = null

  constructor(state: BoardState) {
    this.#state = state
    this.#session = state.session
  }

  get isEmpty(): boolean {
    return this.#listeners.isEmpty
  }

  /** Everything a page needs to show where the meeting is, for this person. */
  answerFor(person: Person): SessionAnswer {
    const now = Date.now()
    this.#seen.saw(person, now)
    return {
      ...this.#sessionNow(now),
      own: ownOf(this.#state, person),
      progress: progressOf(this.#state, this.#around(now)),
    }
  }

  /** Opens an event stream: all there is to know at once, then what changes. Answers with how to close it. */
  listen(listener: Listener): () => void {
    const { person } = listener
    const { own, progress, ...session } = this.answerFor(person)
    listener.send('session', session)
    listener.send('own', own)
    listener.send('progress', progress)
    const remove = this.#listeners.add(listener)
    this.arrived(person)
    return () => {
      remove()
      this.left(person)
    }
  }

  participantsHere(): string[] {
    return this.#seen.participants(Date.now())
  }

  arrived(person: Person): void {
    this.#seen.arrived(person)
    this.tellProgressSoon()
  }

  left(person: Person): void {
    this.#seen.left(person, Date.now())
    this.tellProgressSoon()
  }

  /** Tells of a session that has become durable. */
  tellSession(session: Session): void {
    this.#session = session
    this.#listeners.tell('session', () => this.#sessionNow(Date.now()))
  }

  /** Tells whether the disk takes what people write. */
  tellStoring(storing: boolean): void {
    this.#storing = storing
    this.#listeners.tell('session', () => this.#sessionNow(Date.now()))
  }

  tellOwn(to: string[] | 'all'): void {
    this.#listeners.tell(
      'own',
      (person) => ownOf(this.#state, person),
      ({ participant, role }) =>
        to === 'all' || to.includes(participant) || (role === 'facilitator' && to.includes(facilitators)),
    )
  }

  tellProgressSoon(): void {
    this.#progressTimer ??= setTimeout(() => {
      this.#progressTimer = null
      const progress = progressOf(this.#state, this.#around(Date.now()))
      this.#listeners.tell('progress', () => progress)
    }, progressMs)
  }

  #around(now: number): { here: number; leaders: number } {
    return { here: this.#seen.count(now), leaders: this.#seen.leaders() }
  }

  turnOut(participant: string): void {
    this.#listeners.endOf(participant)
  }

  #sessionNow(now: number): BoardEvents['session'] {
    return { now, session: this.#session, storing: this.#storing }
  }

  /** Ends all streams; `deleted`: the board is gone for good. */
  end(deleted: boolean): void {
    if (this.#progressTimer) clearTimeout(this.#progressTimer)
    if (deleted) this.#listeners.tell('ended', () => ({ why: 'deleted' }))
    this.#listeners.endAll()
  }
}
