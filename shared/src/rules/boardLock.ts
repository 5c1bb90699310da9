import { dayAt } from '../locale/dates.ts'
import type { Session } from '../schema/session.ts'

/**
 * Whether participants can change nothing at `now` (server time in ms): a facilitator has locked the board, or it was open
 * until a day that has passed and no step is on.
 */
export const isLocked = ({ lock, step, openUntil }: Session, now: number): boolean =>
  lock.on || (step.kind === 'free' && openUntil !== null && dayAt(now) > openUntil)
