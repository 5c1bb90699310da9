import type { IndexStore } from '../../storage/indexStore.ts'
import type { Registry } from '../registry.ts'
import type { Room } from '../room.ts'
import { activeRow } from './activity.ts'
import { keepingDue, resultOnly } from './resultOnly.ts'

/** How often it is looked what may not be kept any longer, in ms. */
const everyMs = 60 * 60 * 1000

/**
 * Holds the promise of how long things are kept: every hour it looks at each board, lets go of notes whose time is over, and
 * of boards whose result is. Never in the first hour: a machine whose clock is wrong when it starts has it set by then, and
 * what was let go of does not come back.
 */
export class Keeper {
  readonly #registry: Registry
  readonly #index: IndexStore
  readonly #now: () => number
  readonly #report: (event: string, failure: Error) => void
  readonly #timer: NodeJS.Timeout
  #round: Promise<void> | null = null
  #isOver = false

  constructor(parts: {
    registry: Registry
    index: IndexStore
    /** Server time in ms. */
    now: () => number
    report: (event: string, failure: Error) => void
  }) {
    this.#registry = parts.registry
    this.#index = parts.index
    this.#now = parts.now
    this.#report = parts.report
    this.#timer = setInterval(() => void this.look(), everyMs).unref()
  }

  /** Looks at every board, one after the other; resolves when all that was due is gone. One round at a time. */
  look(): Promise<void> {
    this.#round ??= this.#goRound().finally(() => {
      this.#round = null
    })
    return this.#round
  }

  /** Ends; a round that is under way stops at the next board. */
  async close(): Promise<void> {
    this.#isOver = true
    clearInterval(this.#timer)
    await this.#round
  }

  async #goRound(): Promise<void> {
    for (const boardId of await this.#index.boardIds()) {
      if (this.#isOver) return
      // A board that cannot be read or written now is looked at the next time; the others do not wait for it.
      await this.#lookAt(boardId).catch((failure) =>
        this.#report('keeping-failed', failure instanceof Error ? failure : new Error(String(failure))),
      )
    }
  }

  async #lookAt(boardId: string): Promise<void> {
    const room = await this.#registry.open(boardId)
    const had = room.session.kept
    const isOver = await letGo(room, this.#now())
    if (isOver) return this.#registry.remove(boardId)
    if (room.session.kept !== had) await this.#index.forgetNames(boardId)
    await this.#registry.putAway(boardId)
  }
}

/** Lets go of what may not be kept any longer at `now`; answers with whether the whole board is to go. */
async function letGo(room: Room, now: number): Promise<boolean> {
  let isOver = false
  await room.tend((state) => {
    if (state.session.activeOn === null) return { writes: [activeRow(state, now)], isHousekeeping: true }
    const due = keepingDue(state, now)
    isOver = due === 'all'
    return due === 'notes' ? resultOnly(state, now) : null
  })
  return isOver
}
