import { closeCodes } from '@samtavle/shared/protocol/closeCodes'
import type { Command, CommandAnswer } from '@samtavle/shared/protocol/commands'
import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type { CheckedAnswer, CheckedDraft } from '@samtavle/shared/protocol/requests'
import { showsCursors } from '@samtavle/shared/rules/cursors'
import { type DocumentContent, readDocument } from '@samtavle/shared/schema/document'
import type { Session } from '@samtavle/shared/schema/session'
import type { BoardStore, StoredBoard } from '../storage/boardStore.ts'
import { answerChange } from './answers.ts'
import { attendanceWrites } from './attendance.ts'
import { Audience } from './audience.ts'
import type { BoardDocument } from './boardDocument.ts'
import { type BoardState, boardStateFrom, remember } from './boardState.ts'
import { Carrier } from './carrier.ts'
import type { Change, Door } from './commands/change.ts'
import { CommandDesk } from './commands/commandDesk.ts'
import { Conduct } from './conduct.ts'
import { Connections } from './connections.ts'
import { draftChange } from './drafts.ts'
import { isEmptyUpdate, updateFrame } from './frames.ts'
import { Gate } from './gate.ts'
import { Activity } from './keeping/activity.ts'
import { Ledger } from './ledger.ts'
import type { Listener } from './listeners.ts'
import { Presence } from './presence.ts'
import { RoomProblem } from './problem.ts'
import { SnapshotTail } from './snapshotTail.ts'
import type { Person, Socket } from './socket.ts'
import { SyncConnection, type SyncRoom, type Written } from './syncConnection.ts'
import { VersionShelf } from './versions/versionShelf.ts'
import { purgeChange } from './withdrawals.ts'

/** A quiet socket hears something at least this often, in ms; half of what clients put up with. */
const keepAliveMs = 12_000
/** How often it is looked whether something withdrawn is to go for good, in ms. */
const purgeEveryMs = 30_000

/**
 * One board that is open: its state in memory, its sockets and event streams, and the one path that every write takes.
 * Rules are checked against the state in memory; people hear of a change when it is durable.
 */
export class Room implements SyncRoom {
  readonly boardId: string
  readonly versions: VersionShelf
  readonly #state: BoardState
  readonly #tail: SnapshotTail
  readonly #ledger: Ledger
  readonly #gate: Gate
  readonly #carrier: Carrier
  readonly #activity: Activity
  readonly #desk: CommandDesk
  readonly #connections = new Connections()
  readonly #conduct = new Conduct()
  readonly #audience: Audience
  readonly #presence: Presence
  readonly #keepAlive: NodeJS.Timeout
  readonly #purging: NodeJS.Timeout
  #closedWith: { code: number; reason: string } | null = null

  /** Throws when a small document cannot be built. `broken`: called when the room is of no use any more: a commit has failed, or a large document. */
  constructor(parts: {
    boardId: string
    store: BoardStore
    stored: StoredBoard
    door: Door
    presenceMs: number | null
    broken: (failure: Error) => void
  }) {
    this.boardId = parts.boardId
    this.#state = boardStateFrom(parts.stored)
    this.#tail = new SnapshotTail(parts.stored)
    this.#gate = new Gate(this.#state)
    this.#activity = new Activity(this.#state)
    this.#audience = new Audience(this.#state)
    this.versions = new VersionShelf(this.#state, async (versionId) => {
      await this.settle()
      return parts.store.version(parts.boardId, versionId)
    })
    this.#desk = new CommandDesk({
      state: this.#state,
      door: parts.door,
      here: () => this.#audience.participantsHere(),
      archive: this.versions,
      carryOut: (change) => this.#carrier.carryOut(change),
    })
    this.#presence = new Presence({
      everyMs: parts.presenceMs,
      people: () => this.#connections.size,
      named: () => this.session.settings.names === 'on',
      broadcast: (frame) => this.#connections.tell([frame]),
    })
    this.#ledger = new Ledger({
      boardId: parts.boardId,
      store: parts.store,
      document: this.#state.document,
      tail: this.#tail,
      people: () => this.#connections.size,
      told: ({ update }) => this.#tell(update),
      taking: (isTaking) => this.#audience.tellStoring(isTaking),
      broken: (failure) => {
        this.close(closeCodes.tryAgain, 'not-stored')
        parts.broken(failure)
      },
    })
    this.#carrier = new Carrier({
      state: this.#state,
      ledger: this.#ledger,
      gate: this.#gate,
      audience: this.#audience,
      presence: this.#presence,
      activity: this.#activity,
    })
    this.document.whenUnreadable((failure) => {
      this.close(closeCodes.quarantined, 'quarantined')
      parts.broken(failure)
    })
    this.#keepAlive = setInterval(() => this.#connections.each((one) => one.keepAlive(keepAliveMs)), keepAliveMs / 2)
    this.#purging = setInterval(
      () => void this.tend((state) => purgeChange(state, Date.now())).catch(() => {}),
      purgeEveryMs,
    )
  }

  get session(): Session {
    return this.#state.session
  }

  /** The document as plain data, for summaries and exports. */
  content(): DocumentContent {
    return readDocument(this.#state.doc)
  }

  /** Something that follows from the state and changes nothing. */
  read = <Value>(workOut: (state: BoardState) => Value): Value => workOut(this.#state)

  /** Everything a page needs to show where the meeting is, for this person. */
  sessionFor(person: Person): SessionAnswer {
    return this.#audience.answerFor(person)
  }

  /** Opens an event stream: all there is to know at once, then what changes. Answers with how to close it. */
  listen(listener: Listener): () => void {
    if (!this.#closedWith) {
      void this.welcome(listener.person).catch(() => {})
      return this.#audience.listen(listener)
    }
    listener.end()
    return () => {}
  }

  /** Counts somebody who has come in as taking part. */
  async welcome(person: Person): Promise<void> {
    if (person.role !== 'participant') return
    const writes = attendanceWrites(this.#state, person.participant)
    if (writes.length > 0) await this.#carrier.carryOut({ writes })
  }

  /** Carries out a command once; see {@link CommandDesk}. */
  command(person: Person, command: Command): Promise<CommandAnswer> {
    return this.#desk.take(person, command)
  }

  async putDraft(person: Person, draftId: string, draft: CheckedDraft): Promise<void> {
    this.#requireWriter(person)
    await this.#carrier.carryOut(draftChange(this.#state, person, draftId, draft, Date.now()))
  }

  async putAnswer(person: Person, question: string, { value, seat }: CheckedAnswer): Promise<void> {
    this.#requireWriter(person)
    await this.#carrier.carryOut(answerChange(this.#state, { participant: person.participant, seat }, question, value))
  }

  /** Carries out what the server works out by itself from the state, if anything; resolves when it is durable. */
  async tend(workOut: (state: BoardState) => Change | null): Promise<void> {
    const change = workOut(this.#state)
    if (change) await this.#carrier.carryOut(change)
  }

  /** Lets a socket in; the caller passes its frames to `receive` and calls `disconnect` when it is gone. */
  connect(socket: Socket, person: Person, acks: boolean): SyncConnection {
    const connection = new SyncConnection(socket, person, this, acks)
    if (this.#closedWith) {
      connection.close(this.#closedWith.code, this.#closedWith.reason)
    } else if (this.#conduct.isBlocked(person.participant, Date.now())) {
      connection.close(closeCodes.noAccess, 'blocked')
    } else {
      this.#connections.add(connection)
      this.#audience.arrived(person)
    }
    return connection
  }

  disconnect(connection: SyncConnection): void {
    if (!this.#connections.remove(connection)) return
    this.#presence.leave(connection)
    this.#audience.left(connection.person)
  }

  /** Turns one person out, on all their tabs, at once. */
  turnOut(participant: string): void {
    this.#audience.turnOut(participant)
    for (const connection of this.#connections.of(participant)) connection.close(closeCodes.noAccess, 'removed')
  }

  /** Grows with each change of the document that is durable. */
  get documentVersion(): number {
    return this.#tail.seq
  }

  /** How many sockets are open. */
  get sockets(): number {
    return this.#connections.size
  }

  /** Nobody is on it and nothing is to be done. */
  get isEmpty(): boolean {
    return this.#state.withdrawals.size === 0 && this.#connections.size === 0 && this.#audience.isEmpty
  }

  /** Takes nothing more from anybody; resolves when all that has been taken is durable, and those who sent it know. */
  drain(): Promise<void> {
    this.#ledger.seal()
    return this.#ledger.idle()
  }

  /** Resolves when all that has been accepted is durable. */
  settle(): Promise<void> {
    return this.#ledger.idle()
  }

  /** Turns everybody out and stops. What has been accepted but is not durable is not acknowledged. */
  close(code: number, reason: string, ended?: 'deleted'): void {
    this.#closedWith = { code, reason }
    this.#ledger.stop()
    clearInterval(this.#keepAlive)
    clearInterval(this.#purging)
    this.#presence.stop()
    this.#audience.end(ended === 'deleted')
    this.#connections.closeAll(code, reason)
  }

  get document(): BoardDocument {
    return this.#state.document
  }

  answerTo(stateVector: Uint8Array, person: Person): { step2: Uint8Array; since: Uint8Array | null } {
    this.#gate.saw(person, stateVector)
    return this.#tail.answerTo(stateVector)
  }

  takeUpdate(participant: string): number {
    return this.#connections.takeUpdate(participant, Date.now())
  }

  write(connection: SyncConnection, written: Written): void {
    this.#ledger.enter(() => connection.handle(() => this.#letIn(connection, written)))
  }

  #letIn(connection: SyncConnection, { update, broughtAlong, committed }: Written): void {
    const passed = this.#gate.pass(connection, update, broughtAlong)
    if ('refusal' in passed) {
      if (!passed.isExcused) this.#conduct.refused(connection.person.participant, passed.refusal, Date.now())
      return connection.close(closeCodes.refused, passed.refusal)
    }
    if (!isEmptyUpdate(update)) this.#activity.mark(passed.writes, Date.now())
    for (const write of passed.writes) remember(this.#state, write)
    this.#ledger.whenCommitted(passed.writes, (failure) => {
      if (failure) return
      committed()
      if (passed.created) this.#audience.tellOwn([connection.person.participant])
    })
  }

  present(connection: SyncConnection, awareness: Uint8Array): void {
    if (showsCursors(this.#state.session) && connection.person.role !== 'viewer') {
      this.#presence.receive(connection, awareness)
    }
  }

  /** What somebody calls themselves from now on, on all their open pages. */
  rename(participant: string, name: string | null): void {
    for (const { person } of this.#connections.of(participant)) person.name = name
  }

  others(): Uint8Array | null {
    return this.#presence.everybody()
  }

  /** After a commit: the document's change to everybody, and to each how many of their frames are safe. */
  #tell(update: Uint8Array | null): void {
    const frames = update ? [updateFrame(update)] : []
    const presence = this.#presence.takeDue()
    if (presence) frames.push(presence)
    this.#connections.tell(frames)
  }

  #requireWriter(person: Person): void {
    if (person.role === 'viewer') throw new RoomProblem('not-allowed')
  }
}
