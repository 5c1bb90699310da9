import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import * as Y from 'yjs'
import type { RawClient } from './rawClient.ts'
import { stampAsCoordinate, stampAsText, stampLength, stampNow } from './stamp.ts'

/**
 * A person at work on a card of their own: types in it and drops it, in turn, and moves the cursor. Its document holds
 * only what it has written itself. Every act carries the time at which it was done.
 */
export class Actor {
  readonly #client: RawClient
  readonly #doc = new Y.Doc()
  readonly #card = makeId()
  #text = ''
  #edits = 0
  #presenceClock = 0

  constructor(client: RawClient) {
    this.#client = client
    this.#doc.on('update', (update: Uint8Array) => client.sendUpdate(update))
    createCard(this.#doc, { id: this.#card, kind: 'note', text: '', place: [null, 0, 0] }, 'actor')
  }

  edit(): void {
    const stamp = stampNow()
    if (++this.#edits % 2 === 0 || this.#text.length + stampLength > limits.text) {
      return moveCard(this.#doc, this.#card, [null, stampAsCoordinate(stamp), 100], 'actor')
    }
    this.#text += stampAsText(stamp)
    editCardText(this.#doc, this.#card, this.#text, 'actor')
  }

  moveCursor(): void {
    const sent = stampNow()
    const state = JSON.stringify({ cursor: { x: sent % 2000, y: sent % 900 }, sent })
    this.#client.sendPresence(this.#doc.clientID, ++this.#presenceClock, state)
  }
}
