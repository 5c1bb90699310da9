import { step1Frame, step2Frame, updateFrame } from '@samtavle/server/rooms/frames'
import type { Room } from '@samtavle/server/rooms/room'
import type { Person, Socket } from '@samtavle/server/rooms/socket'
import type { SyncConnection } from '@samtavle/server/rooms/syncConnection'
import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Settings } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'
import { MemoryDisk } from '../helpers/memoryDisk.ts'
import { createMemoryBoard, openMemoryRoom } from '../helpers/memoryRoom.ts'
import { readFrame } from '../helpers/recordingSocket.ts'
import { schemaProblems } from '../helpers/schemaProblems.ts'
import type { Count } from './kind.ts'

const boardId = 'attackedBoard0000000'

/** A socket into a room whose bytes are the test's, and what came back on it. */
export class Attacker implements Socket {
  readonly bufferedAmount = 0
  readonly frames: Uint8Array[] = []
  closed: { code: number; reason: string } | null = null
  readonly person: Person
  readonly #room: Room
  readonly #connection: SyncConnection

  constructor(room: Room, person: Person) {
    this.#room = room
    this.person = person
    this.#connection = room.connect(this, person, true)
  }

  say(frame: Uint8Array): void {
    this.#connection.receive(frame)
  }

  send(frames: readonly Uint8Array[], own?: Uint8Array): void {
    this.frames.push(...frames, ...(own ? [own] : []))
  }

  close(code: number, reason: string): void {
    this.closed = { code, reason }
    this.#room.disconnect(this.#connection)
  }

  pause(): void {}

  leave(): void {
    this.#room.disconnect(this.#connection)
  }
}

/** A board on which Kari and Ola have written, in a room whose every write is counted. */
export class RoomUnderAttack {
  readonly room: Room
  readonly kari: Attacker
  /** Commits that wrote something. */
  commits = 0

  private constructor(room: Room) {
    this.room = room
    this.kari = new Attacker(room, { participant: 'kari00000000', role: 'facilitator', name: null })
  }

  static async open(settings: Partial<Settings> = {}): Promise<RoomUnderAttack> {
    const store = new MemoryDisk().open()
    await createMemoryBoard(store, boardId, settings)
    const counting: BoardStore = {
      ...store,
      commit: (id, writes) => {
        attacked.commits += writes.length
        return store.commit(id, writes)
      },
    }
    const attacked: RoomUnderAttack = new RoomUnderAttack(await openMemoryRoom(counting, boardId))
    await attacked.#fill()
    return attacked
  }

  /** All of the document, as bytes. */
  bytes(): Buffer {
    return Buffer.from(Y.encodeStateAsUpdate(this.room.document.live))
  }

  /** The texts of Kari's cards, which nobody else may change. */
  textsOfOthers(): string {
    const cards = readCards(this.room.document.live).filter(({ id }) => id.startsWith('kari'))
    return JSON.stringify(cards.map(({ id, text }) => [id, text]).sort())
  }

  /** Somebody who is a member like everybody, and in; nobody has heard of them before. */
  newAttacker(participant: string = makeId()): Attacker {
    const attacker = new Attacker(this.room, { participant, role: 'participant', name: null })
    attacker.say(step1Frame(Uint8Array.of(0)))
    attacker.say(step2Frame(Uint8Array.of(0, 0)))
    return attacker
  }

  /** Sends frames and lets them be judged; what that takes of the processor is reported. */
  async take(attacker: Attacker, frames: readonly Uint8Array[], count: Count): Promise<void> {
    const before = process.cpuUsage()
    for (const frame of frames) attacker.say(frame)
    await this.room.settle()
    const { user, system } = process.cpuUsage(before)
    count.stalled((user + system) / 1000)
  }

  /** The document that somebody who joins now would get. */
  asNewcomer(): Y.Doc {
    const doc = new Y.Doc({ guid: 'newcomer' })
    const { step2, since } = this.room.answerTo(Uint8Array.of(0), {
      participant: 'newcomer',
      role: 'viewer',
      name: null,
    })
    for (const update of [step2, since]) if (update) Y.applyUpdate(doc, update)
    return doc
  }

  end(): void {
    this.room.close(1012, 'over')
  }

  async #fill(): Promise<void> {
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => this.kari.say(updateFrame(update)))
    this.kari.say(step1Frame(Uint8Array.of(0)))
    this.kari.say(step2Frame(Uint8Array.of(0, 0)))
    createArea(doc, { id: 'kariarea0000', title: 'Her', rect: [0, 0, 800, 600] }, 'kari')
    for (let n = 0; n < 20; n++) {
      createCard(
        doc,
        { id: `karicard${n}`, kind: 'note', text: `Hei 👋 nummer ${n}`, place: ['kariarea0000', n, n] },
        'kari',
      )
      await this.room.settle()
    }
  }
}

/** Whether a frame tells of a change of the document. */
function tellsOfChange(bytes: Uint8Array): boolean {
  const { type, subtype, body } = readFrame(bytes)
  return type === messageTypes.sync && subtype === syncTypes.update && body.length > 2
}

/** What an attacker says; `mustBeRefused` names an attack that is known. */
interface Said {
  frames: Uint8Array[]
  mustBeRefused?: string
}

/** How many attacks one room is for: what may be changed is changed now and then, and the board fills. */
const attacksPerRoom = 2000

/** A room that is attacked by one after the other, and a new one when it is used up. */
export class AttackedRooms {
  #attacked: RoomUnderAttack | null = null
  #attacks = 0

  /**
   * Lets a newcomer say what `say` makes up, and answers with what this has done that it must not: a refusal leaves every
   * byte as it was, stores nothing and tells nobody, and nothing changes what only others may change.
   */
  async attack(say: (attacked: RoomUnderAttack) => Said, count: Count): Promise<string[]> {
    const attacked = await this.#current()
    const attacker = attacked.newAttacker()
    await attacked.room.settle()
    const { frames, mustBeRefused } = say(attacked)
    const wrong: string[] = []
    // Frame by frame: one that may be taken stays, whatever comes after it.
    for (const frame of frames) {
      if (!attacker.closed) wrong.push(...(await this.#harmOf(frame, attacker, attacked, count)))
    }
    attacker.leave()
    if (mustBeRefused && !attacker.closed) wrong.push(`${mustBeRefused} was taken`)
    return wrong
  }

  async #harmOf(frame: Uint8Array, attacker: Attacker, attacked: RoomUnderAttack, count: Count): Promise<string[]> {
    const [before, texts, commits] = [attacked.bytes(), attacked.textsOfOthers(), attacked.commits]
    attacked.kari.frames.length = 0
    await attacked.take(attacker, [frame], count)
    const wrong = attacked.textsOfOthers() === texts ? [] : ["somebody else's text was changed"]
    const isSame = attacked.bytes().equals(before)
    if (!attacker.closed) return isSame ? wrong : [...wrong, ...schemaProblems(attacked.room.document.live)]
    return [
      ...wrong,
      ...(isSame ? [] : [`refused with ${attacker.closed.reason}, and the document is another`]),
      ...(attacked.commits === commits ? [] : [`refused with ${attacker.closed.reason}, and something was stored`]),
      ...(attacked.kari.frames.some(tellsOfChange) ? [`refused with ${attacker.closed.reason}, and passed on`] : []),
    ]
  }

  end(): void {
    this.#attacked?.end()
    this.#attacked = null
  }

  async #current(): Promise<RoomUnderAttack> {
    if (this.#attacks++ % attacksPerRoom === 0) this.end()
    this.#attacked ??= await RoomUnderAttack.open()
    return this.#attacked
  }
}
