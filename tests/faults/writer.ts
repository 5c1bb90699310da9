import type { BoardEvents, Own } from '@samtavle/shared/protocol/events'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { entityOf, readText } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import * as Y from 'yjs'
import type { NewBoard } from '../helpers/boards.ts'
import type { OwnChange } from '../helpers/documentClient.ts'
import { eventually, pause } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import type { Chance } from './fault.ts'

/** The texts of one card, in the order they were written, and up to which one the server has acknowledged. */
interface Texts {
  written: string[]
  acked: number
}

/** Somebody who writes as fast as they can, and keeps a journal of what the server has said is safe. */
export class Writer {
  readonly person: Person
  readonly #chance: Chance
  readonly #texts = new Map<string, Texts>()
  /** Yjs client → how far its clock had come in the last acknowledged change. */
  readonly #clocks = new Map<number, number>()
  /** Draft → the highest `rev` that was answered. */
  readonly #drafts = new Map<string, number>()
  #revs = 0
  /** How many changes have been acknowledged. */
  acked = 0
  /** Whether the server says that its disk takes what people write. */
  isStoring = true
  #isWriting = false

  constructor(name: string, url: string, chance: Chance) {
    this.#chance = chance
    this.person = new Person(name, url, {
      acked: (change) => this.#isAcked(change),
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
    const { doc } = this.person
    const last = [...this.#texts].at(-1)
    const roll = this.#chance()
    if (!last || roll < 0.4) {
      const id = makeId()
      this.#write(id, `Lapp av ${this.person.name}`, (text) =>
        createCard(doc, { id, kind: 'note', text, place: [null, 0, 0] }, this.person),
      )
    } else if (roll < 0.8) {
      const text = `${last[1].written.at(-1)} ${'å'.repeat(roll * 20)}`
      this.#write(last[0], text, (next) => editCardText(doc, last[0], next, this.person))
    } else moveCard(doc, last[0], [null, Math.round(roll * 900), 0], this.person)
  }

  /** Keeps a draft; rejects when the server does not take it. */
  async putDraft(areaId: string): Promise<void> {
    const draftId = `draft${Math.floor(this.#chance() * 5)}${this.person.name}`
    const rev = ++this.#revs
    await this.person.putDraft(draftId, { areaId, text: `Kladd ${rev}`, rev, state: 'open' })
    this.#drafts.set(draftId, Math.max(rev, this.#drafts.get(draftId) ?? 0))
  }

  /** What is not there of all that was acknowledged: in what the server held, in the document, among one's own. */
  losses(held: ReadonlyMap<number, number>, doc: Y.Doc, own: Own): string[] {
    const { name } = this.person
    const drafts = new Map(own.drafts.map(({ id, rev }) => [id, rev]))
    return [
      ...[...this.#clocks].flatMap(([client, clock]) =>
        (held.get(client) ?? 0) < clock ? [`changes by ${name} under Yjs client ${client}`] : [],
      ),
      ...[...this.#texts].flatMap(([id, texts]) => (isThere(doc, id, texts) ? [] : [`the text of card ${id} by ${name}`])),
      ...[...this.#drafts].flatMap(([id, rev]) => ((drafts.get(id) ?? 0) < rev ? [`draft ${id} of ${name}`] : [])),
    ]
  }

  #write(cardId: string, text: string, write: (text: string) => void): void {
    const texts = this.#texts.get(cardId) ?? { written: [], acked: -1 }
    this.#texts.set(cardId, texts)
    texts.written.push(text)
    write(text)
  }

  #hear({ storing }: BoardEvents['session']): void {
    this.isStoring = storing
  }

  #isAcked({ client, clock, facts }: OwnChange): void {
    this.acked++
    this.#clocks.set(client, Math.max(clock, this.#clocks.get(client) ?? 0))
    for (const { root, id, key, value } of facts) {
      const texts = root === 'cards' && key === 'text' ? this.#texts.get(id) : undefined
      if (texts) texts.acked = Math.max(texts.acked, texts.written.indexOf(String(value)))
    }
  }
}

/** Whether the card has a text that was acknowledged last, or written after it. */
function isThere(doc: Y.Doc, cardId: string, { written, acked }: Texts): boolean {
  if (acked < 0) return true
  const card = entityOf(doc, 'cards', cardId)
  return card !== null && written.indexOf(readText(card, 'text')) >= acked
}

/** Compares what a server holds with all journals, through somebody who has never been there. */
export function lossesOn(url: string, board: NewBoard, writers: Writer[]): Promise<string[]> {
  return asStranger(url, board, async ({ doc, document }) => {
    const [held = new Map<number, number>()] = document.greetings
    const losses: string[] = []
    for (const writer of writers) losses.push(...writer.losses(held, doc, await writer.person.askOwn()))
    return losses
  })
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
