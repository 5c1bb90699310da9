import type { BoardEvents, SessionAnswer } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import * as Y from 'yjs'
import type { NewBoard } from '../helpers/boards.ts'
import { eventually, pause } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { Person } from '../helpers/person.ts'
import type { Chance } from './fault.ts'
import { Journal } from './journal.ts'

/** Somebody who writes as fast as they can, and keeps a journal of what the server has said is safe. */
export class Writer {
  readonly person: Person
  readonly journal: Journal
  /** Whether the server says that its disk takes what people write. */
  isStoring = true
  readonly #chance: Chance
  #card: { id: string; text: string } | null = null
  #revs = 0
  #isWriting = false

  constructor(name: string, url: string, chance: Chance) {
    this.#chance = chance
    this.journal = new Journal(name)
    this.person = new Person(name, url, {
      acked: (change) => this.journal.isAcked(change),
      received: (item) => item.by === 'event' && item.name === 'session' && this.#hear(JSON.parse(item.text)),
    })
  }

  /** Comes in on a board and writes nothing yet. */
  static async join(name: string, url: string, secret: string, chance: Chance): Promise<Writer> {
    const writer = new Writer(name, url, chance)
    await writer.person.join({ secret })
    return writer
  }

  /** Writes until {@link stop}; drafts too when there is an area for them. */
  async write(areaId?: string): Promise<void> {
    this.#isWriting = true
    while (this.#isWriting) {
      this.writeSomething()
      if (areaId && this.#chance() < 0.3) await this.putDraft(areaId).catch(() => {})
      await pause(5 + this.#chance() * 40)
    }
  }

  stop(): void {
    this.#isWriting = false
  }

  /** A new card, another text, or another place. */
  writeSomething(): void {
    const { person } = this
    const roll = this.#chance()
    if (!this.#card || roll < 0.4) {
      const card = { id: makeId(), text: `Lapp av ${person.name}` }
      this.#writes(card)
      createCard(person.doc, { ...card, kind: 'note', place: [null, 0, 0] }, person)
    } else if (roll < 0.8) {
      const card = { id: this.#card.id, text: `${this.#card.text} ${'å'.repeat(1 + roll * 20)}` }
      this.#writes(card)
      editCardText(person.doc, card.id, card.text, person)
    } else moveCard(person.doc, this.#card.id, [null, Math.round(roll * 900), 0], person)
  }

  /** Keeps a draft; rejects when the server does not take it. */
  async putDraft(areaId: string): Promise<void> {
    const draftId = `draft${Math.floor(this.#chance() * 5)}${this.person.name}`
    const rev = ++this.#revs
    await this.person.putDraft(draftId, { areaId, text: `Kladd ${rev}`, rev, state: 'open' })
    this.journal.draftAnswered(draftId, rev)
  }

  #writes(card: { id: string; text: string }): void {
    this.#card = card
    this.journal.wrote(card.id, card.text)
  }

  #hear({ storing }: BoardEvents['session']): void {
    this.isStoring = storing
  }
}

/** Compares what a server holds with everybody's journal, or with `journals` of an earlier moment. */
export function lossesOn(
  url: string,
  board: NewBoard,
  writers: Writer[],
  journals: Journal[] = writers.map(({ journal }) => journal),
): Promise<string[]> {
  return asStranger(url, board, async ({ doc, document }) => {
    const [held = new Map<number, number>()] = document.greetings
    const losses: string[] = []
    for (const [i, { person }] of writers.entries()) {
      losses.push(...(journals[i]?.losses(held, doc, await ownOn(url, person)) ?? []))
    }
    return losses
  })
}

/** What a server, not necessarily the one they came to, knows of somebody. */
async function ownOn(url: string, { http, boardId }: Person): Promise<SessionAnswer['own']> {
  const there = new HttpClient(url)
  there.cookie = http.cookie
  return (await there.json<SessionAnswer>('GET', routes.session(boardId))).own
}

/** The board as somebody finds it who has never been there. */
export async function asStranger<Result>(
  url: string,
  { secrets }: NewBoard,
  look: (stranger: Person) => Promise<Result>,
): Promise<Result> {
  const stranger = new Person('stranger', url)
  try {
    await stranger.join({ secret: secrets.viewer })
    const { greetings } = stranger.document
    const hasArrived = ([client, clock]: [number, number]) => Y.getState(stranger.doc.store, client) >= clock
    await eventually('the stranger has all of it', () => !!greetings[0] && [...greetings[0]].every(hasArrived))
    return await look(stranger)
  } finally {
    stranger.close()
  }
}
