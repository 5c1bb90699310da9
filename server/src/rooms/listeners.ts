import type { BoardEventName, BoardEvents } from '@samtavle/shared/protocol/events'
import type { Person } from './socket.ts'

/** One open event stream. */
export interface Listener {
  person: Person
  send<Name extends BoardEventName>(name: Name, data: BoardEvents[Name]): void
  end(): void
}

/** The open event streams of one board. */
export class Listeners {
  readonly #open = new Set<Listener>()

  add(listener: Listener): () => void {
    this.#open.add(listener)
    return () => this.#open.delete(listener)
  }

  /** Sends to everybody, or to those of one participant; `dataFor` is asked once per listener. */
  tell<Name extends BoardEventName>(
    name: Name,
    dataFor: (person: Person) => BoardEvents[Name],
    to: (person: Person) => boolean = () => true,
  ): void {
    for (const listener of this.#open) if (to(listener.person)) listener.send(name, dataFor(listener.person))
  }

  get isEmpty(): boolean {
    return this.#open.size === 0
  }

  /** Ends the streams of somebody who has been taken off the board. */
  endOf(participant: string): void {
    for (const listener of this.#open) {
      if (listener.person.participant !== participant) continue
      listener.send('ended', { why: 'removed' })
      listener.end()
      this.#open.delete(listener)
    }
  }

  endAll(): void {
    for (const listener of this.#open) listener.end()
    this.#open.clear()
  }
}
