import type { CardId } from '@samtavle/shared/schema/ids'
import { Awareness, applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createStore } from '../store.ts'
import { type Point, pointIn, type Shown, shownIn } from './presenceState.ts'

/** Where somebody else points, in board units, and what they are called; '' when they have not said. */
export interface OthersCursor extends Point {
  client: number
  name: string
}

/** Cards that somebody else drags, and where the first of them has its upper left corner now, in board units. */
export interface OthersDrag extends Point {
  client: number
  name: string
  cards: readonly CardId[]
}

/** Before which letter of a card somebody else writes. */
export interface OthersCaret {
  client: number
  name: string
  cardId: CardId
  letter: number
}

interface Others {
  cursors: readonly OthersCursor[]
  drags: readonly OthersDrag[]
  carets: readonly OthersCaret[]
}

/** More often than this, in ms, nobody is told where one points and what one drags. */
const everyMs = 100

/**
 * Where people point and write, and what they drag. The server says who they are, and whether anybody is told at all. Others
 * have an awareness of their own: y-websocket sends back whatever comes into the one it is given.
 */
export class Presence {
  readonly others = createStore<Others>({ cursors: [], drags: [], carets: [] })
  readonly #own: Awareness
  readonly #others = new Awareness(new Y.Doc())
  #shown: Shown = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `own`: what is told to the server. */
  constructor(own: Awareness) {
    this.#own = own
    own.setLocalState(null)
    this.#others.setLocalState(null)
    this.#others.on('change', () => this.others.set(this.#read()))
    this.#others.on(
      'update',
      ({ removed }: { removed: number[] }) => removed.includes(own.clientID) && this.tellAgain(),
    )
  }

  /** Takes what the server says of others, in the awareness protocol. */
  hear(update: Uint8Array): void {
    applyAwarenessUpdate(this.#others, update, 'server')
  }

  /** Nobody is heard of any more: contact is lost. */
  lose(): void {
    const others = [...this.#others.getStates().keys()]
    removeAwarenessStates(this.#others, others, 'lost')
    // Whoever stands still comes back with the clock that is known of them, and would be taken for gone.
    for (const client of others) this.#others.meta.delete(client)
  }

  /** Says once more what is shown, as something new: the server may have taken it away, as of somebody who has left. */
  tellAgain(): void {
    const shown = this.#own.getLocalState()
    if (shown) this.#own.setLocalState(shown)
  }

  /** Points at a place of the board; null: nowhere any more. */
  point(at: Point | null): void {
    if (!at && !this.#shown.cursor) return
    const { cursor, ...rest } = this.#shown
    this.#show(at ? { ...rest, cursor: pointIn(at) } : rest)
  }

  /** Drags cards, the first of which has its corner at this point now; null: none any more. */
  drag(cards: readonly CardId[], at: Point | null): void {
    if (!at && !this.#shown.drag) return
    const { drag, ...rest } = this.#shown
    this.#show(at ? { ...rest, drag: [cards, ...pointIn(at)] } : rest)
  }

  /** Writes before a letter of a card; null: nowhere any more. */
  write(at: { cardId: CardId; letter: number } | null): void {
    if (!at && !this.#shown.caret) return
    const { caret, ...rest } = this.#shown
    this.#show(at ? { ...rest, caret: [at.cardId, at.letter] } : rest)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#others.doc.destroy()
  }

  #show(shown: Shown): void {
    this.#shown = shown
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#own.setLocalState(Object.keys(this.#shown).length > 0 ? { ...this.#shown } : null)
    }, everyMs)
  }

  #read(): Others {
    const others = [...this.#others.getStates()]
      .filter(([client]) => client !== this.#own.clientID)
      .map(([client, state]) => ({ client, ...shownIn(state) }))
    return {
      cursors: others.flatMap(({ client, name, cursor }) =>
        cursor ? { client, name, x: cursor[0], y: cursor[1] } : [],
      ),
      drags: others.flatMap(({ client, name, drag }) =>
        drag ? { client, name, cards: drag[0], x: drag[1], y: drag[2] } : [],
      ),
      carets: others.flatMap(({ client, name, caret }) =>
        caret ? { client, name, cardId: caret[0], letter: caret[1] } : [],
      ),
    }
  }
}
