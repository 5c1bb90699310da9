import type { Joined } from './rawClient.ts'
import type { Seat } from './wire.ts'

/** What a generator process is asked to do, one thing at a time. */
export type Order =
  /** Joins with one client per seat: all at once at `startAt` (shared clock, ms), or `together` at a time. */
  | { do: 'join'; seats: Seat[]; bytes: number; startAt: number; together: number | null }
  /** Everybody who has joined gets to work, if they are not yet. */
  | { do: 'work'; editsPerSecond: number; movesPerSecond: number }
  /** Counts what is done from `startAt` on for `windowMs`, and what of it has arrived `graceMs` after. */
  | { do: 'count'; startAt: number; windowMs: number; graceMs: number; listeners: number }
  | { do: 'leave' }

/** What happened in a generator process during a window. */
export interface Count {
  people: number
  sentEdits: number
  sentMoves: number
  /** Clients that looked at all that came in, and what they found of what was sent in the window. */
  listeners: number
  /** Counts of durations; see Histogram. */
  editMs: number[]
  moveMs: number[]
  /** Time that the process was on a processor, in ms. */
  processorMs: number
}

export type Outcome = { joined: Joined[] } | { count: Count } | { done: true } | { failed: string }
