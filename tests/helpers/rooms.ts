import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BoardStart, Registry } from '@samtavle/server/rooms/registry'
import type { Room } from '@samtavle/server/rooms/room'
import type { Person, Socket } from '@samtavle/server/rooms/socket'
import type { SyncConnection } from '@samtavle/server/rooms/syncConnection'
import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { type CommandAnswer, parseCommand } from '@samtavle/shared/protocol/commands'
import type { BoardEventName, BoardEvents } from '@samtavle/shared/protocol/events'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'

export interface OpenRooms {
  dataDir: string
  boards: BoardStore
  registry: Registry
  /** What the registry has reported, by name. */
  reports: string[]
}

/** A registry over SQLite in a folder of its own; both go when the test ends. */
export async function openRooms(wrap: (boards: BoardStore) => BoardStore = (boards) => boards): Promise<OpenRooms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtavle-rooms-'))
  const stores = await openSqlite(dataDir)
  const boards = wrap(stores.boards)
  const reports: string[] = []
  const registry = new Registry(boards, stores.index, (event) => reports.push(event))
  onTestFinished(async () => {
    await registry.close()
    await stores.boards.close()
    await stores.index.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  return { dataDir, boards, registry, reports }
}

/** A new board, opened. */
export async function newRoom(rooms: OpenRooms, start: Partial<BoardStart> = {}): Promise<Room> {
  const { boardId } = await rooms.registry.create({ title: 'Prøve', locale: 'nb', method: null, ...start })
  return rooms.registry.open(boardId)
}

export const personOf = (role: Role, participant: string = makeId()): Person => ({ participant, role, name: null })

/** One frame that a client has received. */
export type Received =
  | { is: 'step1' | 'step2' | 'update'; body: Uint8Array }
  | { is: 'ack'; count: number }
  | { is: 'presence' }

/** A client at the room's own door, speaking y-protocols in bytes: says only what the test makes it say. */
export class RawClient implements Socket {
  readonly doc = new Y.Doc()
  readonly received: Received[] = []
  /** What others show of themselves, by presence id, as clients of the awareness protocol have it. */
  readonly presence = new Map<number, object>()
  readonly #clocks = new Map<number, number>()
  readonly person: Person
  bufferedAmount = 0
  closedWith: { code: number; reason: string } | null = null
  readonly #room: Room
  readonly #connection: SyncConnection

  constructor(room: Room, person: Person, acks = true) {
    this.#room = room
    this.person = person
    this.#connection = room.connect(this, person, acks)
  }

  /** Asks for the document, as a client does first. */
  askStep1(): this {
    return this.#say(syncTypes.step1, Y.encodeStateVector(this.doc))
  }

  /** Answers the server's step 1 with everything the server may lack. */
  sayStep2(update: Uint8Array = Y.encodeStateAsUpdate(this.doc, this.serverState())): this {
    return this.#say(syncTypes.step2, update)
  }

  sayUpdate(update: Uint8Array): this {
    return this.#say(syncTypes.update, update)
  }

  /** Edits the own replica and sends the update, as a connected client does. */
  edit(change: (doc: Y.Doc) => void): this {
    const updates: Uint8Array[] = []
    const gather = (update: Uint8Array, origin: unknown) => origin !== 'remote' && updates.push(update)
    this.doc.on('update', gather)
    change(this.doc)
    this.doc.off('update', gather)
    for (const update of updates) this.sayUpdate(update)
    return this
  }

  sayBytes(bytes: Uint8Array): this {
    this.#connection.receive(bytes)
    return this
  }

  /** The state that the server's step 1 has named. */
  serverState(): Uint8Array {
    const step1 = this.received.find((frame) => frame.is === 'step1')
    if (step1?.is !== 'step1') throw new Error('the server has not said step 1')
    return step1.body
  }

  get acked(): number {
    return Math.max(0, ...this.received.map((frame) => (frame.is === 'ack' ? frame.count : 0)))
  }

  send(frames: readonly Uint8Array[], own?: Uint8Array): void {
    for (const frame of [...frames, ...(own ? [own] : [])]) this.#hear(frame)
  }

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageTypes.ack) {
      this.received.push({ is: 'ack', count: decoding.readVarUint(decoder) })
    } else if (type === messageTypes.sync) {
      const kind = (['step1', 'step2', 'update'] as const)[decoding.readVarUint(decoder)] as
        | 'step1'
        | 'step2'
        | 'update'
      const body = decoding.readVarUint8Array(decoder)
      this.received.push({ is: kind, body })
      if (kind !== 'step1') Y.applyUpdate(this.doc, body, 'remote')
    } else {
      this.received.push({ is: 'presence' })
      this.#hearPresence(decoding.createDecoder(decoding.readVarUint8Array(decoder)))
    }
  }

  close(code: number, reason: string): void {
    this.closedWith = { code, reason }
  }

  pausedFor = 0
  pause(ms: number): void {
    this.pausedFor += ms
  }

  /** The network goes away. */
  vanish(): void {
    this.#room.disconnect(this.#connection)
  }

  #hearPresence(decoder: decoding.Decoder): void {
    const count = decoding.readVarUint(decoder)
    for (let i = 0; i < count; i++) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const state = JSON.parse(decoding.readVarString(decoder)) as object | null
      const known = this.#clocks.get(client) ?? -1
      if (clock < known || (clock === known && (state || !this.presence.has(client)))) continue
      this.#clocks.set(client, clock)
      if (state) this.presence.set(client, state)
      else this.presence.delete(client)
    }
  }

  #say(type: number, body: Uint8Array): this {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, body)
    this.#connection.receive(encoding.toUint8Array(encoder))
    return this
  }
}

/** A client that is in: it has the document and the server has answered for its own. */
export function joined(room: Room, person: Person = personOf('participant'), acks = true): RawClient {
  return new RawClient(room, person, acks).askStep1().sayStep2()
}

/** Everything that somebody's event stream brings, latest last. */
export function listenTo(room: Room, person: Person): { [Name in BoardEventName]: BoardEvents[Name][] } {
  const heard: { [Name in BoardEventName]: BoardEvents[Name][] } = { session: [], own: [], progress: [], ended: [] }
  room.listen({ person, send: (name, data) => void (heard[name] as unknown[]).push(data), end: () => {} })
  return heard
}

/** Gives a command as somebody, checked and filled in as at the edge, under a fresh command id. */
export async function command(
  room: Room,
  person: Person,
  input: Record<string, unknown>,
  commandId = makeId(),
): Promise<CommandAnswer> {
  const parsed = parseCommand({ ...input, commandId })
  if ('wrong' in parsed) throw new Error(parsed.wrong)
  return room.command(person, parsed.command)
}
