import {
  type BoardEventName,
  type BoardEvents,
  boardEventNames,
  type SessionAnswer,
} from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { readEventStream } from './eventStream.ts'
import { openStream, ProblemError, request } from './http.ts'

/** How the session reaches us: by the stream, by asking again and again, or not at all. */
export type Contact = 'stream' | 'polling' | 'none'

export interface BoardListener {
  event<Name extends BoardEventName>(name: Name, data: BoardEvents[Name]): void
  contact(contact: Contact): void
  /** The server will not let us listen. Nothing more comes, unless we only wait to be let in. */
  refused(problem: ProblemError): void
}

/** A stream that has been silent for this long may be held back by a proxy: we ask instead, until it speaks. */
const silentMs = 20_000
/** One that has been silent for this long is given up and opened anew. */
const deadMs = 60_000
const pollMs = 5_000
const retryMs = { first: 500, most: 10_000 }
/** Who waits to be let in asks again as after so many failures: every second or two. */
const waitingFailures = 2

/** Listens to a board's events until the returned function is called. */
export function listenToBoard(boardId: BoardId, listener: BoardListener): () => void {
  const listening = new Listening(boardId, listener)
  return () => listening.stop()
}

class Listening {
  readonly #boardId: BoardId
  readonly #listener: BoardListener
  readonly #poll: ReturnType<typeof setInterval>
  #stream = new AbortController()
  #retry: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #heardAt = Date.now()
  #stopped = false

  constructor(boardId: BoardId, listener: BoardListener) {
    this.#boardId = boardId
    this.#listener = listener
    this.#poll = setInterval(() => void this.#askWhenSilent(), pollMs)
    addEventListener('online', this.#reconnectNow)
    addEventListener('offline', this.#lost)
    void this.#listen()
  }

  stop(): void {
    this.#stopped = true
    clearInterval(this.#poll)
    clearTimeout(this.#retry)
    removeEventListener('online', this.#reconnectNow)
    removeEventListener('offline', this.#lost)
    this.#stream.abort()
  }

  readonly #reconnectNow = (): void => {
    this.#failures = 0
    this.#heardAt = Date.now()
    this.#stream.abort()
    clearTimeout(this.#retry)
    void this.#listen()
  }

  readonly #lost = (): void => this.#listener.contact('none')

  async #listen(): Promise<void> {
    const stream = new AbortController()
    this.#stream = stream
    try {
      const body = await openStream(routes.events(this.#boardId), stream.signal)
      await readEventStream(
        body,
        ({ name, data }) => this.#take(name, data),
        () => this.#hear(),
      )
    } catch (error) {
      if (this.#giveUp(error)) return
    }
    if (stream.signal.aborted) return
    void this.#ask()
    this.#retry = setTimeout(() => void this.#listen(), this.#wait())
  }

  #take(name: string, data: string): void {
    const known = boardEventNames.find((candidate) => candidate === name)
    if (known && !this.#stopped) this.#listener.event(known, JSON.parse(data) as BoardEvents[typeof known])
  }

  #hear(): void {
    this.#failures = 0
    this.#heardAt = Date.now()
    if (!this.#stopped) this.#listener.contact('stream')
  }

  async #askWhenSilent(): Promise<void> {
    const silence = Date.now() - this.#heardAt
    if (silence > deadMs) this.#reconnectNow()
    if (silence > silentMs) await this.#ask()
  }

  async #ask(): Promise<void> {
    try {
      const { own, progress, ...session } = await request<SessionAnswer>('GET', routes.session(this.#boardId))
      if (this.#stopped) return
      this.#listener.contact('polling')
      this.#listener.event('session', session)
      this.#listener.event('own', own)
      this.#listener.event('progress', progress)
    } catch (error) {
      if (!this.#giveUp(error)) this.#listener.contact('none')
    }
  }

  /** Whether there is no point in going on: we have stopped, or the server has said no. */
  #giveUp(error: unknown): boolean {
    if (this.#stopped) return true
    if (!(error instanceof ProblemError) || error.status >= 500 || error.status === 429) return false
    this.#listener.refused(error)
    if (error.code === 'waiting') {
      this.#failures = waitingFailures
      return false
    }
    this.stop()
    return true
  }

  /** Longer each time, and never the same for all: after a restart a whole hall comes back at once. */
  #wait(): number {
    const most = Math.min(retryMs.most, retryMs.first * 2 ** this.#failures++)
    return most * (0.5 + Math.random() / 2)
  }
}
