import type { Card } from '@samtavle/shared/schema/card'
import type { Comment } from '@samtavle/shared/schema/comment'
import { isVisible } from '@samtavle/shared/schema/document'
import type { Root } from '@samtavle/shared/schema/entity'
import type { CardId } from '@samtavle/shared/schema/ids'
import { type CardLayer, layersOf, votedTexts } from '../actions/cardLayers.ts'
import type { Content } from '../connection/content.ts'
import { Ties } from './ties.ts'

/** What others have to do with each card, kept up with the document: to look through all of it for each card takes too long. */
export class LayerIndex {
  readonly #content: () => Content
  /** Cards that say that they say the same as another, tied to that one. */
  readonly #twins = new Ties()
  /** Links between opposing cards, tied to both. */
  readonly #opposing = new Ties()
  readonly #comments = new Ties()
  #voted: ReadonlyMap<CardId, string> = new Map()

  constructor(content: () => Content) {
    this.#content = content
    const { cards, links, comments } = content()
    this.take('cards', cards.keys())
    this.take('links', links.keys())
    this.take('comments', comments.keys())
    this.takeResults()
  }

  of(card: Card): CardLayer[] {
    const { links } = this.#content()
    const opposing = [...this.#opposing.of(card.id)].flatMap((id) => links.get(id) ?? [])
    return layersOf(card, {
      same: [...this.#twins.of(card.id)].filter((id) => this.#isSeen(id)).length,
      isTwin: card.sameAs !== null && this.#isSeen(card.sameAs),
      opposed: opposing.filter(({ from, to }) => from !== to && this.#isSeen(from) && this.#isSeen(to)).length,
      votedText: this.#voted.get(card.id),
      comments: this.#comments.of(card.id).size,
    })
  }

  /** Takes in what has changed in one root of the document; answers with other cards whose layers may have changed with it. */
  take(root: Root, ids: Iterable<string>): Set<CardId> {
    const touched = new Set<CardId>()
    const touch = (cards: Iterable<CardId>) => {
      for (const card of cards) touched.add(card)
    }
    const { cards, links, comments } = this.#content()
    for (const id of ids) {
      if (root === 'links') touch(this.#opposing.tie(id, endsOf(links.get(id))))
      if (root === 'comments') touch(this.#comments.tie(id, cardsOf(comments.get(id))))
      if (root !== 'cards') continue
      const sameAs = cards.get(id)?.sameAs
      touch(this.#twins.tie(id, sameAs ? [sameAs] : []))
      touch(this.#twins.of(id))
      for (const link of this.#opposing.of(id)) touch(endsOf(links.get(link)))
    }
    return touched
  }

  /** Dots have been given, or the texts that they were given to are others. */
  takeResults(): void {
    this.#voted = votedTexts(this.#content().results)
  }

  #isSeen(id: CardId): boolean {
    const card = this.#content().cards.get(id)
    return card !== undefined && isVisible(card)
  }
}

const endsOf = (link: { kind: string; live: boolean; from: CardId; to: CardId } | undefined): CardId[] =>
  link?.live && link.kind === 'opposing' ? [link.from, link.to] : []

const cardsOf = (comment: Comment | undefined): CardId[] =>
  comment && isVisible(comment) && comment.about !== null ? [comment.about] : []
