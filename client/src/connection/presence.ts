import type { WebsocketProvider } from 'y-websocket'
import { createStore } from '../store.ts'

type Awareness = WebsocketProvider['awareness']

/** Where somebody else points, in board units, and what they are called; '' when they have not said. */
export interface OthersCursor {
  client: number
  name: string
  x: number
  y: number
}

/** More often than this, in ms, nobody is told where one points. */
const everyMs = 100

/** Where people point. The server says who they are, and whether anybody is told at all. */
export class Presence {
  readonly others = createStore<{ cursors: readonly OthersCursor[] }>({ cursors: [] })
  readonly #awareness: Awareness
  #next: { cursor: [number, number] } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.setLocalState(null)
    awareness.on('change', () => this.others.set({ cursors: this.#read() }))
  }

  /** Points at a place of the board; null: nowhere any more. */
  point(at: { x: number; y: number } | null): void {
    if (!at && !this.#next) return
    this.#next = at && { cursor: [Math.round(at.x), Math.round(at.y)] }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#awareness.setLocalState(this.#next)
    }, everyMs)
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #read(): OthersCursor[] {
    return [...this.#awareness.getStates()].flatMap(([client, state]) =>
      client === this.#awareness.clientID ? [] : (cursorIn(client, state) ?? []),
    )
  }
}

/** What others send is theirs to make up, all but their name. */
function cursorIn(client: number, { cursor, user }: Record<string, unknown>): OthersCursor | null {
  if (!Array.isArray(cursor)) return null
  const [x, y] = cursor as unknown[]
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null
  const name = (user as { name?: unknown } | undefined)?.name
  return { client, x, y, name: typeof name === 'string' ? name : '' }
}
