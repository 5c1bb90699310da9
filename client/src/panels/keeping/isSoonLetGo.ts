import type { Own } from '@samtavle/shared/protocol/events'
import type { Session } from '@samtavle/shared/schema/session'

const dayMs = 24 * 60 * 60 * 1000
/** How long before the notes go somebody is asked whether the summary is archived. */
const noticeDays = 14

/** Whether the notes may go within two weeks of `now` (ms) and whoever is here can do something about it. */
export function isSoonLetGo(session: Session | null, own: Own | null, now: number): boolean {
  if (own?.role !== 'facilitator' || !session?.activeOn || session.kept) return false
  const active = Date.parse(`${session.activeOn}T00:00:00Z`)
  const isAnswered = session.archivedAt !== null && session.archivedAt >= active
  const goesNoEarlier = Math.max(
    active + session.settings.keepNotes * dayMs,
    session.brief.answerBy ? Date.parse(`${session.brief.answerBy}T00:00:00Z`) + 30 * dayMs : 0,
  )
  // A board that keeps its notes for a few days only is not asked about while it is in use.
  const isAtRest = now - active > dayMs
  return !isAnswered && isAtRest && now > goesNoEarlier - noticeDays * dayMs
}
