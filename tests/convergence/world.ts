import { RoomProblem } from '@samtavle/server/rooms/problem'
import type { Room } from '@samtavle/server/rooms/room'
import type { BoardEventName, BoardEvents } from '@samtavle/shared/protocol/events'
import type { Role, Session } from '@samtavle/shared/schema/session'
import { chanceFrom } from '../helpers/chance.ts'
import { Journal } from './journal.ts'
import { lostOnDisk } from './losses.ts'
import { breathe, type OwnTime } from './ownTime.ts'
import { type Manner, Replica } from './replica.ts'
import type { Server } from './server.ts'
import { ServerWatcher } from './serverWatcher.ts'
import { Wire } from './wire.ts'

/** Who is there from the beginning. */
export interface Member extends Manner {
  role: Role
  /** A second tab of whoever comes before. */
  isSameAsBefore: boolean
}

const mostTabs = 6
/** The server turns the oldest one out when somebody opens too many, and lost ones count until it notices. */
const mostTabsEach = 2

/** The server, the tabs, and the network between them, all in the test's hands. */
export class World {
  readonly server: Server
  readonly time: OwnTime
  readonly journal = new Journal()
  readonly tabs: Replica[] = []
  /** Sockets that their tab has lost and the server has not noticed. */
  readonly lateWires: Wire[] = []
  readonly watcher: ServerWatcher
  readonly #stopListening = new Map<Replica, () => void>()
  readonly #chance: () => number
  #ids = 0

  constructor(server: Server, time: OwnTime, seed: number) {
    this.server = server
    this.time = time
    this.#chance = chanceFrom(seed)
    this.watcher = new ServerWatcher(this.journal)
    server.watch = (room) => this.watcher.watch(room)
  }

  newId(word: string): string {
    return `${word}${String(++this.#ids).padStart(12, '0')}`
  }

  /** Text that nothing else has in it, noted as standing on this card. */
  mark(cardId: string): string {
    const mark = `«${++this.#ids}»`
    const marks = this.journal.marks.get(cardId) ?? new Set()
    this.journal.marks.set(cardId, marks.add(mark))
    return mark
  }

  /** A new tab, not connected yet; null when there are enough. */
  addTab({ role, isSameAsBefore, ...manner }: Member): Replica | null {
    if (this.tabs.length >= mostTabs) return null
    const last = this.tabs.at(-1)
    const before = isSameAsBefore && this.#tabsOf(last?.participant) < mostTabsEach ? last : null
    const tab: Replica = new Replica({
      name: `tab${this.tabs.length}`,
      participant: before?.participant ?? this.newId('person'),
      role: before?.role ?? role,
      manner,
      newClientId: () => Math.floor(this.#chance() * 2 ** 32),
      acked: (update) => {
        this.journal.updates.push(update)
        const rewriting = tab.rewritings.get(update)
        if (rewriting) this.journal.rewrote(rewriting)
      },
    })
    this.tabs.push(tab)
    return tab
  }

  #tabsOf(participant: string | undefined): number {
    return this.tabs.filter((tab) => tab.participant === participant).length
  }

  async connect(tab: Replica): Promise<void> {
    if (tab.wire) return
    const room = await this.server.open()
    const { participant, role } = tab
    const person = { participant, role, name: null }
    tab.open(new Wire(room, person, tab, (frame) => this.#checkSecrecy(tab, Buffer.from(frame))))
    const listener = {
      person,
      send: <Name extends BoardEventName>(name: Name, data: BoardEvents[Name]) => this.#hear(tab, name, data),
      end: () => {},
    }
    this.#stopListening.get(tab)?.()
    this.#stopListening.set(tab, room.listen(listener))
  }

  /** A tab loses its network; the server does not notice. */
  lose(tab: Replica): void {
    if (tab.wire) this.lateWires.push(tab.wire)
    tab.lose()
    this.#stopListening.get(tab)?.()
  }

  /** The server goes away under everybody. */
  async endServer(end: () => Promise<void>): Promise<void> {
    const wires = [...this.lateWires.splice(0), ...this.tabs.flatMap(({ wire }) => wire ?? [])]
    for (const wire of wires) wire.loseServer()
    for (const tab of this.tabs) {
      tab.lose()
      this.#stopListening.get(tab)?.()
    }
    await end()
    this.journal.restoring.clear()
    this.journal.broken.push(...lostOnDisk(this.journal, await this.server.stored()))
  }

  /** Asks the server for something by HTTP. `answered` hears a yes, `refused` a no; neither when the server is gone. */
  async ask<Answer>(
    work: (room: Room) => Promise<Answer>,
    answered: (answer: Answer) => void,
    refused: (problem: RoomProblem) => void = () => {},
  ): Promise<void> {
    const room = await this.server.open()
    void work(room).then(answered, (problem: unknown) => {
      if (problem instanceof RoomProblem) refused(problem)
      else this.journal.broken.push(`the server fell over: ${problem}`)
    })
    await breathe()
  }

  /** Everything that is under way arrives, once. */
  async carryAll(): Promise<void> {
    for (const tab of this.tabs) tab.flush()
    for (const tab of this.tabs) tab.wire?.carryUp()
    await this.time.pass(12)
    for (; !this.server.slow.isIdle; await breathe()) this.server.slow.turn()
    for (const tab of this.tabs) tab.wire?.carryDown()
  }

  #hear<Name extends BoardEventName>(tab: Replica, name: Name, data: BoardEvents[Name]): void {
    const event = { [name]: data } as Partial<BoardEvents>
    if (event.session) this.#hearSession(tab, event.session.session)
    if (event.own) tab.own = event.own
    this.#checkSecrecy(tab, JSON.stringify(data))
  }

  /** What one has been told of the meeting is never taken back, whatever happens to the server. */
  #hearSession(tab: Replica, session: Session): void {
    const before = tab.session
    tab.session = session
    if (!before || before.version < session.version) return
    const isSame = JSON.stringify(before) === JSON.stringify(session)
    if (!isSame) this.journal.broken.push(`${tab.name} was told of a session that came to nothing`)
  }

  /** Nobody hears of somebody else's drafts before they may be shown. */
  #checkSecrecy({ name, participant }: Replica, heard: string | Buffer): void {
    for (const { mark, participant: writer, mayBeShown } of this.journal.drafts.values()) {
      if (!mayBeShown && writer !== participant && heard.includes(mark))
        this.journal.broken.push(`${name} has heard a draft of somebody else`)
    }
  }
}
