import { showsCursors } from '@samtavle/shared/rules/cursors'
import type { Session } from '@samtavle/shared/schema/session'
import type * as Y from 'yjs'
import type { Write } from '../storage/boardStore.ts'
import type { Arrival } from './additions/arrivals.ts'
import type { Audience } from './audience.ts'
import { type BoardState, remember, serverOrigin, serverParticipant } from './boardState.ts'
import type { Change } from './commands/change.ts'
import type { Gate } from './gate.ts'
import type { Activity } from './keeping/activity.ts'
import type { Ledger } from './ledger.ts'
import type { Presence } from './presence.ts'
import { RoomProblem } from './problem.ts'

/** Carries out what commands, drafts and answers come to: a change is data, and this is the one place where it happens. */
export class Carrier {
  readonly #state: BoardState
  readonly #ledger: Ledger
  readonly #gate: Gate
  readonly #audience: Audience
  readonly #presence: Presence
  readonly #activity: Activity

  constructor(parts: {
    state: BoardState
    ledger: Ledger
    gate: Gate
    audience: Audience
    presence: Presence
    activity: Activity
  }) {
    this.#state = parts.state
    this.#ledger = parts.ledger
    this.#gate = parts.gate
    this.#audience = parts.audience
    this.#presence = parts.presence
    this.#activity = parts.activity
  }

  /** Does what a change says to the memory at once, to the disk in one commit, and then tells those concerned. */
  async carryOut(change: Change): Promise<void> {
    if (!this.#ledger.isTaking) throw new RoomProblem('not-stored')
    const writes: Write[] = [...(change.writes ?? [])]
    if (!change.isHousekeeping) this.#activity.mark(writes, Date.now())
    const before = this.#state.session
    const session = change.session ? { ...before, ...change.session, version: before.version + 1 } : null
    if (session) writes.push({ put: 'session', session })
    for (const write of writes) remember(this.#state, write)
    if (session) this.#gate.sessionChanged(before, Date.now())
    if (change.edit) this.#edit(change.edit, writes)
    const durable = this.#ledger.stage(writes)
    if (change.erase) this.#ledger.erase()
    await durable
    if (change.arrival) await this.#takeIn(change.arrival)
    if (session) this.#sessionChanged(before, session)
    if (change.own) this.#audience.tellOwn(change.own)
    this.#audience.tellProgressSoon()
    if (change.erase === 'wait') await this.#ledger.idle()
  }

  async #takeIn(arrival: Arrival): Promise<void> {
    await this.#ledger.takeIn(arrival)
    remember(this.#state, arrival.owner)
  }

  /** Lets the server write in the document under its own client id, which nobody else may ever use. */
  #edit(edit: (doc: Y.Doc) => void, writes: Write[]): void {
    const { doc, clientIds } = this.#state
    if (!clientIds.has(doc.clientID)) {
      const bind: Write = { put: 'clientId', clientId: doc.clientID, participant: serverParticipant }
      remember(this.#state, bind)
      writes.push(bind)
    }
    doc.transact(() => edit(doc), serverOrigin)
  }

  #sessionChanged(before: Session, session: Session): void {
    const loseNames = before.settings.names === 'on' && session.settings.names === 'off'
    if (loseNames || (showsCursors(before) && !showsCursors(session))) this.#presence.clear()
    this.#audience.tellSession(session)
  }
}
