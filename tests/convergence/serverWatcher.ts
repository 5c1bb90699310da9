import { serverOrigin } from '@samtavle/server/rooms/boardState'
import type { Room } from '@samtavle/server/rooms/room'
import { readCards } from '@samtavle/shared/schema/card'
import type * as Y from 'yjs'
import type { Journal } from './journal.ts'

type Cards = Map<string, { text: string; live: boolean; hidden: boolean }>

/** Looks at each change by the server's own hand: it leaves people their words, but where somebody has asked for that. */
export class ServerWatcher {
  /** Changes of the document by the server so far, those that came to nothing too. */
  byServer = 0
  /** Changes of the document by people so far. */
  byPeople = 0
  readonly #journal: Journal
  /** What each hidden card said. */
  readonly #hidden = new Map<string, string>()

  constructor(journal: Journal) {
    this.#journal = journal
  }

  watch(room: Room): void {
    const doc = room.read((state) => state.doc)
    let before: Cards = new Map()
    const isByServer = ({ origin }: Y.Transaction) => origin === serverOrigin
    doc.on('beforeTransaction', (transaction: Y.Transaction) => {
      if (isByServer(transaction)) before = cardsOf(doc)
    })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (isByServer(transaction)) this.#compare(before, cardsOf(doc), room)
      else if (transaction.changed.size > 0) this.byPeople++
    })
  }

  #compare(before: Cards, after: Cards, room: Room): void {
    this.byServer++
    for (const [id, was] of before) {
      const is = after.get(id)
      const problem = is ? this.#wrongWords(id, was, is) : this.#wrongDeletion(id, was, room)
      if (problem) this.#journal.broken.push(problem)
    }
  }

  #wrongWords(id: string, was: Cards extends Map<string, infer Card> ? Card : never, is: typeof was): string | null {
    if (is.hidden && !was.hidden) this.#hidden.set(id, was.text)
    if (is.hidden) return is.text === '' ? null : `the server has left words in ${id}, which is hidden`
    if (was.hidden) return is.text === this.#hidden.get(id) ? null : `the server has shown other words in ${id}`
    if (is.text === was.text) return null
    const rewritten = this.#journal.rewritten.get(id)
    const mayBe = [...this.#journal.restoring].some((version) => !rewritten?.has(version))
    return mayBe ? null : `the server has changed the words of ${id}`
  }

  /** Who deletes a note, or all that they have written, deletes it for good; nothing else does. */
  #wrongDeletion(id: string, { live, hidden }: { live: boolean; hidden: boolean }, room: Room): string | null {
    const author = this.#journal.authors.get(id) ?? room.read(({ authors }) => authors.get(id)?.participant)
    const isAsked = !live || hidden || author === undefined || this.#journal.leaving.has(author)
    return isAsked ? null : `the server has taken ${id} away`
  }
}

const cardsOf = (doc: Y.Doc): Cards =>
  new Map(readCards(doc).map(({ id, text, live, hidden }) => [id, { text, live, hidden }]))
