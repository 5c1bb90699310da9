import { roles } from '@samtavle/shared/schema/choices'
import type { Role } from '@samtavle/shared/schema/session'
import type { NewBoard } from '../helpers/boards.ts'
import { Person } from '../helpers/person.ts'
import { Checks } from './checks.ts'
import { FileIds } from './fileIds.ts'
import { Journal } from './journal.ts'
import { allMadeBy } from './references.ts'
import { Secrecy } from './secrecy.ts'
import type { Workshop } from './workshop.ts'

/** The server that a workshop is played on. */
export interface PlayedServer {
  url: string
  /** Kills it and starts it again; null when it is not ours to kill. */
  restart: (() => Promise<void>) | null
}

/** A draft that has not become a card. */
export interface WaitingDraft {
  draftId: string
  noteId: string
  area: string
  text: string
  by: string
  /** Whether the server has it; false while its writer is offline. */
  sent: boolean
}

/** A workshop that is being played: the people with their clients, and everything the runner knows of them. */
export class Meeting {
  readonly workshop: Workshop
  readonly server: PlayedServer
  readonly board: NewBoard
  readonly ids: FileIds
  readonly secrecy = new Secrecy()
  readonly journal = new Journal()
  readonly checks = new Checks()
  readonly skipped: string[] = []
  /** How long to wait for what should come true; short once something has not. */
  patienceMs = 20_000
  /** Everybody who has come, under their id in the file, whether they are connected or not; big screens too. */
  readonly people = new Map<string, Person>()
  readonly drafts = new Set<WaitingDraft>()
  /** The notes written so far, by their ids in the file. */
  readonly noteIds = new Set<string>()
  /** People without network, and the area whose reveal brings them back. */
  readonly offline = new Map<string, string>()

  constructor(workshop: Workshop, server: PlayedServer, board: NewBoard) {
    this.workshop = workshop
    this.server = server
    this.board = board
    this.ids = new FileIds(workshop.script.flatMap(({ act }) => (act ? allMadeBy(act) : [])))
  }

  /** A new client whose every word is listened to. */
  newPerson(name: string): Person {
    const person = new Person(name, this.server.url, {
      received: (item) => this.secrecy.hear(name, item),
      acked: (change) => this.journal.acked(name, change),
    })
    this.people.set(name, person)
    return person
  }

  /** Those who are on the board right now. */
  get connected(): Person[] {
    return [...this.people.values()].filter((person) => person.isConnected)
  }

  /** Somebody who has come; throws when they have not. */
  person(name: string): Person {
    const person = this.people.get(name)
    if (!person) throw new Error(`${name} has not come`)
    return person
  }

  /** Somebody who is on the board right now; throws when they are not. */
  present(name: string): Person {
    const person = this.person(name)
    if (!person.isConnected) throw new Error(`${name} is not connected`)
    return person
  }

  /** The first facilitator of the file who is there. */
  get facilitator(): Person {
    const [first] = this.connectedWith('facilitator')
    if (!first) throw new Error('no facilitator is connected')
    return first
  }

  /** Participants who are on the board right now, in the order of the file. */
  get participants(): Person[] {
    return this.connectedWith('participant')
  }

  /** One of each role who is on the board right now. */
  get oneOfEachRole(): Person[] {
    return roles.flatMap((role) => this.connected.find((person) => person.role === role) ?? [])
  }

  close(): void {
    for (const person of this.people.values()) person.close()
  }

  private connectedWith(role: Role): Person[] {
    const described = this.workshop.people.filter((person) => person.role === role)
    return described.flatMap(({ id }) => this.connected.filter(({ name }) => name === id))
  }
}
