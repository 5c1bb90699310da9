import type { Room } from '@samtavle/server/rooms/room'
import type { BoardStore, StoredBoard, VersionPart } from '@samtavle/server/storage/boardStore'
import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import { MemoryDisk } from '../helpers/memoryDisk.ts'
import { createMemoryBoard, openMemoryRoom } from '../helpers/memoryRoom.ts'
import { breathe } from './ownTime.ts'
import { SlowDisk } from './slowDisk.ts'

export const boardId = 'historyBoard00000000'

export type Wrap = (store: BoardStore) => BoardStore

/** The process that owns the board: a room over a disk that outlives it. */
export class Server {
  readonly #disk = new MemoryDisk()
  readonly #wrap: Wrap
  slow: SlowDisk
  /** Told of every room as soon as it is loaded. */
  watch: (room: Room) => void = () => {}
  #room: Room | null = null

  private constructor(wrap: Wrap) {
    this.#wrap = wrap
    this.slow = this.#openDisk()
  }

  /** A server with one board. `wrap` may put something between it and its disk. */
  static async start(wrap: Wrap = (store) => store): Promise<Server> {
    const server = new Server(wrap)
    await createMemoryBoard(server.#disk.open(), boardId)
    return server
  }

  /** The room, loaded when there is none. */
  async open(): Promise<Room> {
    if (this.#room) return this.#room
    const room: Room = await openMemoryRoom(this.slow.store, boardId, () => {
      if (this.#room === room) this.#room = null
    })
    this.#room = room
    this.watch(room)
    return room
  }

  /** The versions that there are, as far as a room is loaded. */
  versions(): string[] {
    return this.#room?.versions.list().versions.map(({ id }) => id) ?? []
  }

  /** What is on the disk. */
  stored(): Promise<StoredBoard> {
    return this.#disk.open().load(boardId)
  }

  /** What is in a version on the disk. */
  async storedVersion(versionId: string): Promise<VersionPart[]> {
    return (await this.#disk.open().version(boardId, versionId)) ?? []
  }

  /** The process is gone at once; a commit that was under way is written or not. */
  async kill(isWritten: boolean): Promise<void> {
    await this.slow.kill(isWritten)
    this.#end()
  }

  /** The process makes everything durable that it has accepted, and ends. */
  async stop(): Promise<void> {
    let isDrained = !this.#room
    void this.#room?.drain().then(() => {
      isDrained = true
    })
    for (; !isDrained; await breathe()) this.slow.turn()
    this.#end()
  }

  #end(): void {
    this.#room?.close(closeCodes.restarting, 'restarting')
    this.#room = null
    this.slow = this.#openDisk()
  }

  #openDisk(): SlowDisk {
    return new SlowDisk(this.#wrap(this.#disk.open()))
  }
}
