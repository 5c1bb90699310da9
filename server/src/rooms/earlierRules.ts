import { changesRights, type EarlierSession } from '@samtavle/shared/rules/rights'
import type { Session } from '@samtavle/shared/schema/session'

/** So long, in ms, somebody may take their socket for alive who hears nothing any more: as long as the server takes to notice. */
const unheardMs = 60_000

/** The sessions with other rights that a board had lately. In memory: who has been away is not judged by them alone. */
export class EarlierRules {
  #sessions: EarlierSession[] = []

  /** To be told when the session has changed, at server time `now`. */
  changed(before: Session, after: Session, now: number): void {
    if (changesRights(before, after)) this.#sessions = [...this.at(now), { session: before, changedAt: now }]
  }

  at(now: number): readonly EarlierSession[] {
    return this.#sessions.filter(({ changedAt }) => now - changedAt < unheardMs)
  }
}
