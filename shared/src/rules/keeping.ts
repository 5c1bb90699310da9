import { dayAt } from '../locale/dates.ts'
import type { Brief, Settings } from '../schema/session.ts'

/** The receiver's answer must be readable beside the notes for this many days. */
const daysAfterAnswer = 30

export interface KeepingInput {
  settings: Pick<Settings, 'keepNotes' | 'keepResult'>
  brief: Pick<Brief, 'answerBy'>
  /** Days by which measures are due. */
  due: readonly string[]
  /** Server time in ms of the last thing that happened on the board. */
  lastActivity: number
}

/**
 * The two days, as `YYYY-MM-DD`, until which a board is kept if nothing more happens on it: first go notes, drafts, answers
 * and authorship, then the result page. The result is never gone before the notes.
 */
export function keptUntil({ settings, brief, due, lastActivity }: KeepingInput): { notes: string; result: string } {
  const active = dayAt(lastActivity)
  const answered = brief.answerBy ? [addDays(brief.answerBy, daysAfterAnswer)] : []
  const notes = latest([addDays(active, settings.keepNotes), ...answered])
  const done = due.length > 0 ? latest(due) : (brief.answerBy ?? active)
  return { notes, result: latest([addMonths(done, settings.keepResult), notes]) }
}

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? ''

function addDays(day: string, days: number): string {
  const date = midnight(day)
  date.setUTCDate(date.getUTCDate() + days)
  return dayOf(date)
}

/** The same date some months later; where that month has no such date, its last one. */
function addMonths(day: string, months: number): string {
  const date = midnight(day)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
  lastOfMonth.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth.getUTCDate()))
  return dayOf(lastOfMonth)
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
