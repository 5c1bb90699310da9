import { dayAt } from '@samtavle/shared/locale/dates'
import type { Write } from '../../storage/boardStore.ts'
import { type BoardState, remember } from '../boardState.ts'

/** How long it is taken for granted that the day is still the same, in ms. */
const sameDayMs = 60_000

/** The day on which a board was last used: written with the first thing that happens on it each day. */
export class Activity {
  readonly #state: BoardState
  #knownUntil = 0

  constructor(state: BoardState) {
    this.#state = state
  }

  /** Adds to what is written that the board is in use today, if that is not known; `now` in server ms. */
  mark(writes: Write[], now: number): void {
    if (now < this.#knownUntil) return
    this.#knownUntil = now + sameDayMs
    if (this.#state.session.activeOn === dayAt(now)) return
    const row = activeRow(this.#state, now)
    // Those who write the session next go on from this one.
    remember(this.#state, row)
    writes.push(row)
  }
}

/** The row that says that a board was last used on the day of `now`. */
export function activeRow(state: BoardState, now: number): Write {
  return { put: 'session', session: { ...state.session, activeOn: dayAt(now) } }
}
