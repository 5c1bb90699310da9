import type { CardId } from '../schema/ids.ts'
import type { Session } from '../schema/session.ts'
import { graceMs } from './stepRules.ts'

/** Whether a card's text is locked because an open round of dots is about it. */
export function isInOpenRound(session: Session, cardId: CardId): boolean {
  return session.rounds.some((round) => round.state === 'open' && round.options.includes(cardId))
}

/** The same for what arrives at `now` (server time in ms): words that were under way when the round opened still enter. */
export function isTextBound(session: Session, cardId: CardId, now: number): boolean {
  return session.rounds.some(
    (round) => round.state === 'open' && now - round.openedAt >= graceMs && round.options.includes(cardId),
  )
}
