import { judge, type Verdict } from '@samtavle/server/rooms/guard/guard'
import type { Refusal } from '@samtavle/shared/rules/refusals'
import type { EarlierSession } from '@samtavle/shared/rules/rights'
import { newSession, type Role, type Session } from '@samtavle/shared/schema/session'
import * as Y from 'yjs'

/** What the guard says in one word: `yes`, or the name of the refusal. */
export type Answer = 'yes' | Refusal

export const answerOf = (verdict: Verdict): Answer => (verdict.ok ? 'yes' : verdict.refusal)

/** The origin of what a person gets from the server. */
const fromServer = Symbol('from the server')

/** A board as the server has it: the document behind the guard, who wrote what, and the people who are in. */
export class GuardedBoard {
  readonly doc = new Y.Doc()
  session: Session = newSession({ title: 'Hjørnet', locale: 'nb', method: null }, 0, 'stepstepstep')
  earlier: EarlierSession[] = []
  now = 1_000_000
  readonly owners = new Map<number, string>()
  readonly authors = new Map<string, string>()
  readonly images = new Set<string>()
  readonly people: Person[] = []
  /** Every verdict so far. */
  readonly verdicts: Verdict[] = []

  constructor() {
    this.doc.on('update', (update: Uint8Array) => {
      for (const person of this.people) if (person.online) person.hear(update)
    })
  }

  /** Somebody comes in, up to date and online. Tabs of one participant have different names. */
  join(name: string, role: Role = 'participant', participant = name): Person {
    const person = new Person(this, role, participant)
    this.people.push(person)
    return person
  }

  /** Asks the guard, and does no more. `wasAway`: the sender brings it along, coming back. */
  judge(update: Uint8Array, { participant, role }: Pick<Person, 'participant' | 'role'>, wasAway = false): Verdict {
    return judge(update, {
      doc: this.doc,
      participant,
      caller: { role, session: this.session, now: this.now, earlier: this.earlier, wasAway },
      ownerOf: (clientId) => (clientId === this.doc.clientID ? 'server' : (this.owners.get(clientId) ?? null)),
      hasImage: (imageId) => this.images.has(imageId),
      authorOf: (entityId) => this.authors.get(entityId) ?? null,
    })
  }

  /** Takes an update in, as the room does, and passes it on to all who are online. */
  receive(update: Uint8Array, from: Person, wasAway = false): Verdict {
    const verdict = this.judge(update, from, wasAway)
    this.verdicts.push(verdict)
    if (!verdict.ok || verdict.empty) return verdict
    for (const clientId of verdict.newClientIds) this.owners.set(clientId, from.participant)
    for (const { id } of verdict.created) this.authors.set(id, from.participant)
    Y.applyUpdate(this.doc, update)
    return verdict
  }

  /** The server writes by itself, under an id that is its own. */
  write(edit: (doc: Y.Doc) => void): void {
    this.owners.set(this.doc.clientID, 'server')
    this.doc.transact(() => edit(this.doc))
  }
}

/** One tab: a stock Y.Doc that sends what it does while it is online, and the rest when it comes back. */
export class Person {
  readonly doc = new Y.Doc()
  readonly role: Role
  readonly participant: string
  online = true
  /** Whether the server has refused something and closed the socket for good: this document is of no more use. */
  refused = false
  readonly #board: GuardedBoard

  constructor(board: GuardedBoard, role: Role, participant: string) {
    this.#board = board
    this.role = role
    this.participant = participant
    this.hear(Y.encodeStateAsUpdate(board.doc))
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (this.online && origin !== fromServer) this.#send(update)
    })
  }

  hear(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, fromServer)
  }

  /** Does something and answers with what the guard said to each of its updates; online people only. */
  do(edit: (doc: Y.Doc) => void): Verdict[] {
    const { verdicts } = this.#board
    const count = verdicts.length
    edit(this.doc)
    return verdicts.slice(count)
  }

  goOffline(): void {
    this.online = false
  }

  /**
   * Comes back as y-protocols does: both say what they have, and each answers with what the other lacks and with all of its
   * delete set. `hearsFirst`: the server's answer arrives before this one gives its own.
   */
  comeBack({ hearsFirst = false } = {}): Verdict {
    const serverHas = Y.encodeStateVector(this.#board.doc)
    const catchUp = () => this.hear(Y.encodeStateAsUpdate(this.#board.doc, Y.encodeStateVector(this.doc)))
    if (hearsFirst) catchUp()
    const answer = Y.encodeStateAsUpdate(this.doc, serverHas)
    if (!hearsFirst) catchUp()
    this.online = true
    return this.#send(answer, true)
  }

  #send(update: Uint8Array, wasAway = false): Verdict {
    const verdict = this.#board.receive(update, this, wasAway)
    this.refused = !verdict.ok
    this.online = verdict.ok
    return verdict
  }
}

/** Makes an update of what `edit` does in a copy of the board, without sending it. */
export function updateOf(board: GuardedBoard, edit: (doc: Y.Doc) => void, clientId?: number): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(board.doc))
  if (clientId !== undefined) copy.clientID = clientId
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  edit(copy)
  return Y.mergeUpdates(updates)
}
