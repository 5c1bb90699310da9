import type { Timer } from '@samtavle/shared/schema/session'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'

/** The timer runs on the server's clock: what is stored is when it ends, or how much is left while it pauses. */
export const timer: Handler<'timer'> = ({ act, ms }, { state, now }) => {
  const current = state.session.timer
  if (act === 'stop') return { session: { timer: null } }
  if (act === 'start') return { session: { timer: startedTimer(required(ms), now) } }
  if (!current) throw new RoomProblem('closed', 'no timer is set')
  switch (act) {
    case 'add':
      return { session: { timer: longerTimer(current, required(ms), now) } }
    case 'pause':
      if (current.endsAt === null) return {}
      return { session: { timer: { ...current, endsAt: null, left: Math.max(0, current.endsAt - now) } } }
    case 'resume':
      if (current.left === null) return {}
      return { session: { timer: { ...current, endsAt: now + current.left, left: null } } }
  }
}

const startedTimer = (ms: number, now: number): Timer => ({ endsAt: now + ms, left: null, total: ms })

function longerTimer(timer: Timer, ms: number, now: number): Timer {
  const total = timer.total + ms
  if (timer.endsAt === null) return { ...timer, total, left: (timer.left ?? 0) + ms }
  return { ...timer, total, endsAt: Math.max(timer.endsAt, now) + ms }
}

function required(ms: number | undefined): number {
  if (ms === undefined) throw new RoomProblem('bad-request', 'ms is missing')
  return ms
}

/** Until which day participants write on the free board. */
export const openUntil: Handler<'openUntil'> = ({ day }) => ({ session: { openUntil: day } })

export const lock: Handler<'lock'> = ({ on, reason }, { now }) => ({ session: { lock: { on, reason, since: now } } })
