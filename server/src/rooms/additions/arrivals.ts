import { setImmediate as turn } from 'node:timers/promises'
import * as Y from 'yjs'
import type { BoardStore, Write } from '../../storage/boardStore.ts'
import type { BoardDocument } from '../boardDocument.ts'
import { RoomProblem } from '../problem.ts'
import type { SnapshotTail } from '../snapshotTail.ts'
import type { MadeApart } from './madeApart.ts'

/** The origin of what is on the disk before it is in the live document. */
export const arrivalOrigin = Symbol('arrival')

/** Something that comes to a board as a whole. */
export interface Arrival extends Pick<MadeApart, 'updates' | 'owner'> {
  /** Asked at the last moment, of the live document. */
  fits(doc: Y.Doc): boolean
}

interface Waiting {
  arrival: Arrival
  arrived(): void
  failed(problem: RoomProblem): void
}

interface Parts {
  boardId: string
  store: BoardStore
  document: BoardDocument
  tail: SnapshotTail
  /** Called with each part that is in the live document. */
  told(committed: { update: Uint8Array }): void
}

/**
 * What is too much to be written in one go and comes all or none: it goes to the disk in one commit, and from there into the
 * live document part by part, so that nobody's answer waits for all of it. Only called when no other commit is under way.
 */
export class Arrivals {
  readonly #parts: Parts
  #waiting: Waiting[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get areWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Resolves when it is durable and in the live document; rejects with `limit-reached` or `not-stored` when none of it is. */
  add(arrival: Arrival): Promise<void> {
    return new Promise((arrived, failed) => this.#waiting.push({ arrival, arrived, failed }))
  }

  refuse(): void {
    for (const { failed } of this.#waiting.splice(0)) failed(new RoomProblem('not-stored'))
  }

  /** Takes in what is waiting; `isOver`: whether the room is of no use any more. Answers whether anything has come. */
  async takeIn(isOver: () => boolean): Promise<boolean> {
    const waiting = this.#waiting.splice(0)
    for (const { arrival, arrived, failed } of waiting) {
      try {
        await this.#takeInOne(arrival, isOver)
        arrived()
      } catch (error) {
        failed(error instanceof RoomProblem ? error : new RoomProblem('not-stored'))
      }
    }
    return waiting.length > 0
  }

  async #takeInOne(arrival: Arrival, isOver: () => boolean): Promise<void> {
    const { boardId, store, document, tail, told } = this.#parts
    if (isOver()) throw new RoomProblem('not-stored')
    if (!arrival.fits(document.live)) throw new RoomProblem('limit-reached')
    const seq = await store.commit(boardId, arrivalRows(arrival))
    for (const update of arrival.updates) {
      // Durable already: a room that is loaded anew has all of it.
      if (isOver()) return
      Y.applyUpdate(document.live, update, arrivalOrigin)
      tail.add(update)
      told({ update })
      await turn()
    }
    tail.seq = seq
  }
}

const arrivalRows = ({ updates, owner }: Arrival): Write[] => [
  owner,
  ...updates.map((bytes): Write => ({ put: 'update', bytes })),
]
