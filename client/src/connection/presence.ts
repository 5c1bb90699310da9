import type { CardId } from '@samtavle/shared/schema/ids'
import type { WebsocketProvider } from 'y-websocket'
import { createStore } from '../store.ts'
import { type OthersCaret, type OthersCursor, readCaret, readCursor } from './othersPresence.ts'

type Awareness = WebsocketProvider['awareness']

/** What one shows of oneself: where on the board one points, and before which letter of a card one writes. */
interface Shown {
  cursor?: [x: number, y: number]
  caret?: [cardId: CardId, letter: number]
}

/** More often than this, in ms, nobody is told. */
const everyMs = 100

/** Where people point and write. The server says who they are, and whether anybody is told at all. */
export class Presence {
  readonly others = createStore<{ cursors: readonly OthersCursor[]; carets: readonly OthersCaret[] }>({
    cursors: [],
    carets: [],
  })
  readonly #awareness: Awareness
  #shown: Shown = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.setLocalState(null)
    awareness.on('change', () => this.others.set({ cursors: this.#read(readCursor), carets: this.#read(readCaret) }))
  }

  /** Points at a place of the board; null: nowhere any more. */
  point(at: { x: number; y: number } | null): void {
    const { caret } = this.#shown
    if (!at && !this.#shown.cursor) return
    this.#show({ ...(caret && { caret }), ...(at && { cursor: [Math.round(at.x), Math.round(at.y)] }) })
  }

  /** Writes before a letter of a card; null: nowhere any more. */
  write(at: { cardId: CardId; letter: number } | null): void {
    const { cursor } = this.#shown
    if (!at && !this.#shown.caret) return
    this.#show({ ...(cursor && { cursor }), ...(at && { caret: [at.cardId, at.letter] }) })
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #show(shown: Shown): void {
    this.#shown = shown
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      const isNothing = Object.keys(this.#shown).length === 0
      this.#awareness.setLocalState(isNothing ? null : { ...this.#shown })
    }, everyMs)
  }

  #read<Part>(read: (client: number, state: Record<string, unknown>) => Part | null): Part[] {
    return [...this.#awareness.getStates()].flatMap(([client, state]) =>
      client === this.#awareness.clientID ? [] : (read(client, state) ?? []),
    )
  }
}
