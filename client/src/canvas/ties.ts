import type { CardId } from '@samtavle/shared/schema/ids'

const none: ReadonlySet<string> = new Set()

/** Which things are tied to which cards, found from either end. */
export class Ties {
  readonly #cardsOf = new Map<string, readonly CardId[]>()
  readonly #tied = new Map<CardId, Set<string>>()

  /** Ties a thing to these cards instead of those before; answers with all of them. */
  tie(id: string, cards: readonly CardId[]): CardId[] {
    const before = this.#cardsOf.get(id) ?? []
    for (const card of before) this.#tied.get(card)?.delete(id)
    if (cards.length > 0) this.#cardsOf.set(id, cards)
    else this.#cardsOf.delete(id)
    for (const card of cards) this.#tied.set(card, (this.#tied.get(card) ?? new Set<string>()).add(id))
    return [...before, ...cards]
  }

  /** What is tied to a card. */
  of(card: CardId): ReadonlySet<string> {
    return this.#tied.get(card) ?? none
  }
}
