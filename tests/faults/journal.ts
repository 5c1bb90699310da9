import type { Own } from '@samtavle/shared/protocol/events'
import { entityOf, readText } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import type { OwnChange } from '../helpers/documentClient.ts'

/** The texts of one card, in the order they were written, and up to which one the server has acknowledged. */
interface Texts {
  written: string[]
  acked: number
}

/** What one client has been told is safe: the oracle of every fault. */
export class Journal {
  /** How many changes have been acknowledged. */
  acked = 0
  readonly #name: string
  readonly #texts = new Map<string, Texts>()
  /** Yjs client → how far its clock had come in the last acknowledged change. */
  readonly #clocks = new Map<number, number>()
  /** Draft → the highest `rev` that was answered. */
  readonly #drafts = new Map<string, number>()

  constructor(name: string) {
    this.#name = name
  }

  /** A card has been given this text, acknowledged or not. */
  wrote(cardId: string, text: string): void {
    const texts = this.#texts.get(cardId) ?? { written: [], acked: -1 }
    texts.written.push(text)
    this.#texts.set(cardId, texts)
  }

  isAcked({ client, clock, facts }: OwnChange): void {
    this.acked++
    this.#clocks.set(client, Math.max(clock, this.#clocks.get(client) ?? 0))
    for (const { root, id, key, value } of facts) {
      const texts = root === 'cards' && key === 'text' ? this.#texts.get(id) : undefined
      if (texts) texts.acked = Math.max(texts.acked, texts.written.indexOf(String(value)))
    }
  }

  draftAnswered(draftId: string, rev: number): void {
    this.#drafts.set(draftId, Math.max(rev, this.#drafts.get(draftId) ?? 0))
  }

  /** As it is at this moment: what is acknowledged later is not in it, texts that are written later may still be found. */
  asItIsNow(): Journal {
    const copy = new Journal(this.#name)
    for (const [id, { written, acked }] of this.#texts) copy.#texts.set(id, { written, acked })
    for (const [client, clock] of this.#clocks) copy.#clocks.set(client, clock)
    for (const [id, rev] of this.#drafts) copy.#drafts.set(id, rev)
    copy.acked = this.acked
    return copy
  }

  /** What is not there of all that was acknowledged: in what the server held, in the document, among one's own. */
  losses(held: ReadonlyMap<number, number>, doc: Y.Doc, own: Own): string[] {
    const drafts = new Map(own.drafts.map(({ id, rev }) => [id, rev]))
    const clients = [...this.#clocks].filter(([client, clock]) => (held.get(client) ?? 0) < clock)
    const cards = [...this.#texts].filter(([id, texts]) => !isThere(doc, id, texts))
    const missing = [...this.#drafts].filter(([id, rev]) => (drafts.get(id) ?? 0) < rev)
    return [
      ...clients.map(([client]) => `changes by ${this.#name} under Yjs client ${client}`),
      ...cards.map(([id]) => `the text of card ${id} by ${this.#name}`),
      ...missing.map(([id]) => `draft ${id} of ${this.#name}`),
    ]
  }
}

/** Whether the card has a text that was acknowledged last, or written after it. */
function isThere(doc: Y.Doc, cardId: string, { written, acked }: Texts): boolean {
  if (acked < 0) return true
  const card = entityOf(doc, 'cards', cardId)
  return card !== null && written.indexOf(readText(card, 'text')) >= acked
}
