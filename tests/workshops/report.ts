import type { Outcome } from './play.ts'

/** What came of all workshops, as lines for people. */
export function reportLines(outcomes: Outcome[]): string[] {
  return outcomes.flatMap(linesOf)
}

function linesOf({ id, ok, notes, checks, failed, skipped, seconds, secrecyLeaks, lostAcked }: Outcome): string[] {
  return [
    `${ok ? '✓' : '✗'} ${id}: ${notes} notes, ${checks} checks, ${secrecyLeaks} secrets leaked, ${lostAcked} acknowledged changes lost, ${seconds} s`,
    ...skipped.map((sentence) => `    skipped  ${sentence}`),
    ...failed.map((sentence) => `    FAILED   ${sentence}`),
  ]
}

/** The outcome of a file that cannot be played at all. */
export const unplayable = (file: string, problems: string[]): Outcome => ({
  id: file,
  ok: false,
  notes: 0,
  checks: 0,
  failed: problems.map((problem) => `${file}: ${problem}`),
  skipped: [],
  seconds: 0,
  secrecyLeaks: 0,
  lostAcked: 0,
})
