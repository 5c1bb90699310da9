import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import { roles } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession, type Role, type Session } from '@samtavle/shared/schema/session'
import {
  BoardCorrupt,
  BoardMissing,
  type BoardStore,
  type StoredImage,
  StoreFailed,
  type Write,
} from '../storage/boardStore.ts'
import type { IndexStore } from '../storage/indexStore.ts'
import { lastingQuestions } from './answers.ts'
import type { Door } from './commands/change.ts'
import { RoomProblem } from './problem.ts'
import { Room } from './room.ts'
import { hashSecret, newJoinCode, newLinkSecret, normalCode } from './secrets.ts'

/** A board that nobody has asked for in this long, and nobody is on, is put away, in ms. */
const idleMs = 60_000

/** What a new board starts from. */
export type BoardStart = Parameters<typeof newSession>[0]

/** A board that is open or being opened; `opened` once it is. */
interface Entry {
  room: Promise<Room>
  /** When it was last asked for, in ms. */
  usedAt: number
  opened?: Room
}

/** The boards that are open in this process. Each has one room at most; a broken room is dropped and loaded anew. */
export class Registry {
  readonly #boards: BoardStore
  readonly #index: IndexStore
  readonly #report: (event: string, failure: Error) => void
  readonly #presenceMs: number | null
  readonly #rooms = new Map<string, Entry>()
  readonly #removing = new Set<string>()
  readonly #sweep: NodeJS.Timeout

  /**
   * `report` hears of failures by name; it must not log anything of a board's content. `presenceMs`: how often cursors are
   * passed on; null: the less often, the more people there are.
   */
  constructor(
    boards: BoardStore,
    index: IndexStore,
    report: (event: string, failure: Error) => void,
    presenceMs: number | null = null,
  ) {
    this.#boards = boards
    this.#index = index
    this.#report = report
    this.#presenceMs = presenceMs
    this.#sweep = setInterval(() => void this.#putAwayIdle(), idleMs).unref()
  }

  /**
   * The open room of a board. Rejects with `no-such-board`, with `quarantined` when its file cannot be read, or
   * with `not-stored` when the disk does not let it be read now.
   */
  async open(boardId: string): Promise<Room> {
    if (this.#removing.has(boardId)) throw new RoomProblem('no-such-board')
    const known = this.#rooms.get(boardId)
    if (known) {
      known.usedAt = Date.now()
      return known.room
    }
    const entry: Entry = { room: this.#load(boardId), usedAt: Date.now() }
    this.#rooms.set(boardId, entry)
    entry.room.then(
      (room) => {
        entry.opened = room
      },
      () => this.#drop(boardId, entry.room),
    )
    return entry.room
  }

  /** Makes a board; answers with the secret of each role's link. `rows` are written with it (an imported document). */
  async create(start: BoardStart, rows: Write[] = []): Promise<{ boardId: string; secrets: Record<Role, string> }> {
    const boardId = makeId()
    const now = Date.now()
    const session: Session = newSession(start, now, makeId())
    const secrets = {
      facilitator: newLinkSecret(256),
      participant: newLinkSecret(256),
      viewer: newLinkSecret(128),
    }
    await this.#boards.create(boardId, [{ put: 'session', session }, ...lastingQuestions(), ...rows])
    const links = roles.map((role) => ({ hash: hashSecret(secrets[role]), role }))
    await this.#index.addBoard(boardId, links, now)
    return { boardId, secrets }
  }

  /** How many boards are open, and sockets on them. */
  numbers(): { boards: number; sockets: number } {
    const entries = [...this.#rooms.values()]
    return { boards: entries.length, sockets: entries.reduce((sum, { opened }) => sum + (opened?.sockets ?? 0), 0) }
  }

  /** Deletes a board for good: everybody is turned out and its files are gone when this resolves. */
  async remove(boardId: string): Promise<void> {
    this.#removing.add(boardId)
    const known = this.#rooms.get(boardId)
    this.#rooms.delete(boardId)
    try {
      const room = await known?.room.catch(() => null)
      room?.close(closeCodes.noSuchBoard, 'deleted', 'deleted')
      // In this order, so that a removal that was interrupted can be asked for again by those who are in the index.
      await this.#boards.remove(boardId)
      await this.#index.removeBoard(boardId)
    } finally {
      this.#removing.delete(boardId)
    }
  }

  /** Puts a board away at once if nobody is on it, nothing is to be done and nobody has asked for it meanwhile. */
  async putAway(boardId: string): Promise<void> {
    const entry = this.#rooms.get(boardId)
    if (entry?.opened) await this.#putAwayIf(boardId, entry.room, entry.opened, entry.usedAt)
  }

  /** Puts everything accepted on the disk, then turns everybody out with "try again". */
  async close(): Promise<void> {
    clearInterval(this.#sweep)
    await Promise.all(
      [...this.#rooms.values()].map(async ({ room: opening }) => {
        const room = await opening.catch(() => null)
        await room?.drain()
        room?.close(closeCodes.restarting, 'restarting')
      }),
    )
    this.#rooms.clear()
  }

  async #load(boardId: string): Promise<Room> {
    try {
      const stored = await this.#boards.load(boardId)
      const room: Room = new Room({
        boardId,
        store: this.#boards,
        stored,
        door: this.#doorOf(boardId),
        presenceMs: this.#presenceMs,
        broken: (failure) => {
          this.#report('commit-failed', failure)
          if (this.#rooms.get(boardId)?.opened === room) this.#rooms.delete(boardId)
        },
      })
      return room
    } catch (error) {
      if (error instanceof BoardMissing) return this.#forgetMissing(boardId)
      if (error instanceof StoreFailed && error.mayPass) throw new RoomProblem('not-stored')
      const failure = error instanceof Error ? error : new Error(String(error))
      this.#report(error instanceof BoardCorrupt ? 'board-quarantined' : 'load-failed', failure)
      throw new RoomProblem('quarantined')
    }
  }

  /** A picture of a board, once it is durable; null when there is none. */
  async image(boardId: string, imageId: string): Promise<StoredImage | null> {
    const room = await this.open(boardId)
    await room.settle()
    return this.#boards.image(boardId, imageId)
  }

  /** A board without its file has been removed, if not to the end. */
  async #forgetMissing(boardId: string): Promise<never> {
    await this.#index.removeBoard(boardId)
    throw new RoomProblem('no-such-board')
  }

  #doorOf(boardId: string): Door {
    return {
      open: async (expiresAt) => {
        const code = newJoinCode()
        await this.#index.setCode(boardId, 'participant', { hash: hashSecret(normalCode(code)), expiresAt })
        return code
      },
      close: () => this.#index.setCode(boardId, 'participant', null),
      forgetNames: () => this.#index.forgetNames(boardId),
    }
  }

  #drop(boardId: string, room: Promise<Room>): void {
    if (this.#rooms.get(boardId)?.room === room) this.#rooms.delete(boardId)
  }

  async #putAwayIdle(): Promise<void> {
    for (const [boardId, { room: opening, usedAt }] of this.#rooms) {
      const room = await opening.catch(() => null)
      if (room && Date.now() - usedAt >= idleMs) await this.#putAwayIf(boardId, opening, room, usedAt)
    }
  }

  async #putAwayIf(boardId: string, opening: Promise<Room>, room: Room, usedAt: number): Promise<void> {
    if (!room.isEmpty) return
    await room.settle()
    const entry = this.#rooms.get(boardId)
    if (entry?.room !== opening || !room.isEmpty || entry.usedAt !== usedAt) return
    this.#rooms.delete(boardId)
    room.close(closeCodes.restarting, 'idle')
  }
}
