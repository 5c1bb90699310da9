import type { Refusal } from '@samtavle/shared/rules/refusals'
import type { Session } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'
import type { Write } from '../storage/boardStore.ts'
import { type BoardState, serverParticipant } from './boardState.ts'
import { EarlierRules } from './earlierRules.ts'
import { judge } from './guard/guard.ts'
import { isHeld } from './holds.ts'
import type { SyncConnection } from './syncConnection.ts'
import { tableOf } from './tables.ts'
import { withdrawalWrites } from './withdrawals.ts'

/** An update that has entered the live document, and the rows that go with it. */
export interface Passed {
  writes: Write[]
  /** Whether somebody has made something, and so has something new of their own. */
  created: boolean
}

/** The door of the document: asks the guard, and applies what it lets through. */
export class Gate {
  readonly #state: BoardState
  readonly #earlier = new EarlierRules()

  constructor(state: BoardState) {
    this.#state = state
  }

  /**
   * Applies the update to the live document, or says why not; a refused update has changed nothing. `broughtAlong`: it was made
   * before its sender came.
   */
  pass({ person }: SyncConnection, update: Uint8Array, broughtAlong: boolean): Passed | { refusal: Refusal } {
    const { doc, session } = this.#state
    const now = Date.now()
    const verdict = judge(update, {
      doc,
      participant: person.participant,
      caller: {
        role: person.role,
        held: isHeld(this.#state, person.participant),
        session,
        now,
        earlier: this.#earlier.at(now),
        wasAway: broughtAlong,
      },
      table: tableOf(this.#state, person.participant),
      ownerOf: (clientId) => this.#ownerOf(clientId),
      hasImage: (imageId) => this.#state.images.has(imageId),
      authorOf: (entity) => this.#state.authors.get(entity)?.participant ?? null,
    })
    if (!verdict.ok) return { refusal: verdict.refusal }
    if (verdict.empty) return { writes: [], created: false }
    Y.applyUpdate(doc, update, person.participant)
    const onOrOff = verdict.touched.filter(
      ({ root, key }) => (root === 'cards' || root === 'comments') && key === 'live',
    )
    return {
      writes: [
        ...verdict.newClientIds.map(
          (clientId): Write => ({ put: 'clientId', clientId, participant: person.participant }),
        ),
        ...verdict.created.map(
          ({ id }): Write => ({ put: 'author', entity: id, participant: person.participant, draft: null }),
        ),
        ...onOrOff.flatMap(({ id }) => withdrawalWrites(this.#state, person.participant, id, now)),
      ],
      created: verdict.created.length > 0,
    }
  }

  /** To be told when the session has changed: what was under way under the older rules still counts for a moment. */
  sessionChanged(before: Session, now: number): void {
    this.#earlier.changed(before, this.#state.session, now)
  }

  #ownerOf(clientId: number): string | null {
    if (clientId === this.#state.doc.clientID) return serverParticipant
    return this.#state.clientIds.get(clientId) ?? null
  }
}
