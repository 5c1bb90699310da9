import type { Own } from '@samtavle/shared/protocol/events'
import { readCard } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { entityOf, type Root, roots } from '@samtavle/shared/schema/entity'
import type * as Y from 'yjs'
import type { Fact, OwnChange } from '../helpers/documentClient.ts'

/** Something that a person has been told is stored for them. */
interface OwnFact {
  person: string
  isIn: (own: Own) => boolean
}

/**
 * What the server has acknowledged: the oracle for what may never be lost. An acknowledged change stands until one that
 * came after it in the same place has been acknowledged; of changes made at the same time either may stand.
 */
export class Journal {
  private readonly facts = new Map<string, { fact: Fact; values: Set<string>; since: number }>()
  private readonly clocks = new Map<number, Map<number, string>>()
  private readonly shown = new Map<number, number>()
  private readonly owns = new Map<string, OwnFact>()
  private readonly missing = new Map<string, string>()
  private period = 0

  /** What was acknowledged and is not there, one sentence each; found so far. */
  get lost(): string[] {
    return [...this.missing].map(([what, where]) => `${what} ${where}`)
  }

  /** What is acknowledged from now on comes after all that has been so far. */
  nextPeriod(): void {
    this.period++
  }

  /** A change of a client that the server has acknowledged. */
  acked(person: string, change: OwnChange): void {
    for (const fact of change.facts) this.fact(fact)
    const ofClient = this.clocks.get(change.client) ?? new Map<number, string>()
    ofClient.set(change.clock, `a change by ${person} (${change.facts.map(place).join(', ')})`)
    this.clocks.set(change.client, ofClient)
  }

  /** Something that is in the document since the server has said that it did it. */
  fact(fact: Fact): void {
    if (isServersToChange(fact)) return
    const known = this.facts.get(place(fact))
    const value = written(fact.value)
    if (known?.since === this.period) known.values.add(value)
    else this.facts.set(place(fact), { fact, values: new Set([value]), since: this.period })
  }

  /** What every client has; the server has committed it before it sent it. By Yjs client, how far its clock has come. */
  everybodyHas(state: ReadonlyMap<number, number>): void {
    for (const [client, clock] of state) this.shown.set(client, clock)
  }

  /** Something that the server has taken for one person and keeps for them. */
  own(key: string, fact: OwnFact): void {
    this.owns.set(key, fact)
  }

  /** It is not kept any more: shown, closed, or taken back. */
  ownEnds(key: string): void {
    this.owns.delete(key)
  }

  /** Looks for every fact in a replica. */
  checkDocument(doc: Y.Doc, where: string): void {
    const content = Object.fromEntries(roots.map((root) => [root, doc.getMap(root).toJSON()])) as Content
    for (const [key, { fact, values }] of this.facts) {
      const value = content[fact.root as Root]?.[fact.id]?.[fact.key]
      if (!values.has(written(value))) this.misses(key, `is not in ${where}`)
    }
  }

  /** Compares with the state vector that a server has greeted its first clients with after a restart. */
  checkServerState(state: ReadonlyMap<number, number>): void {
    const isGone = (client: number, clock: number) => (state.get(client) ?? 0) < clock
    for (const [client, changes] of this.clocks) {
      for (const [clock, what] of changes) if (isGone(client, clock)) this.misses(what, 'was gone after a restart')
    }
    for (const [client, clock] of this.shown) {
      if (isGone(client, clock)) this.misses(`what Yjs client ${client} has written`, 'was gone after a restart')
    }
  }

  /** Looks for what is kept for this person in what the server has told them. */
  checkOwn(person: string, own: Own): void {
    for (const [key, fact] of this.owns) {
      if (fact.person === person && !fact.isIn(own)) this.misses(key, `is not kept for ${person}`)
    }
  }

  /** Looks in the board's file for what was acknowledged of the cards that everybody sees. */
  checkExport(board: { cards: { id: string; [key: string]: unknown }[] }, doc: Y.Doc): void {
    const cards = new Map(board.cards.map((card) => [card.id, card]))
    for (const [key, { fact, values }] of this.facts) {
      if (fact.root !== 'cards' || !exportedKeys.has(fact.key) || !isShown(doc, fact.id)) continue
      if (!values.has(written(cards.get(fact.id)?.[fact.key]))) this.misses(key, 'is not in the export')
    }
  }

  private misses(what: string, where: string): void {
    if (!this.missing.has(what)) this.missing.set(what, where)
  }
}

type Content = Record<Root, Record<string, Record<string, unknown>>>

const exportedKeys = new Set(['kind', 'text', 'owner', 'due', 'meaning'])

function isShown(doc: Y.Doc, cardId: string): boolean {
  const entity = entityOf(doc, 'cards', cardId)
  const card = entity && readCard(cardId, entity)
  return card !== null && isVisible(card)
}

/** Areas grow around the notes that the server puts in them. */
const isServersToChange = ({ root, key }: Fact): boolean => root === 'areas' && key === 'rect'

const written = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

const place = ({ root, id, key }: Fact): string => `${root} ${id} ${key}`
