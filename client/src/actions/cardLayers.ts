import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { Result } from '@samtavle/shared/schema/result'
import type { Content } from '../connection/content.ts'
import { twinsOf } from './aboutCard.ts'
import { commentCount } from './comments.ts'
import { disagreementsOf } from './disagreements.ts'

/**
 * What there is to know of a card beside its text. `same`: others say the same and count with it; `twin`: it is one of those.
 * `edited`: its text is no longer the one that dots were given to.
 */
export type LayerKind = 'paper' | 'somebody' | 'reworded' | 'same' | 'twin' | 'opposed' | 'edited' | 'comments'

/** One of these on a card; `count` is the number to show beside it, 0 for none. */
export interface CardLayer {
  kind: LayerKind
  count: number
}

/** What others have to do with a card. */
export interface AroundCard {
  same: number
  isTwin: boolean
  opposed: number
  /** Its text when dots were last given to it. */
  votedText: string | undefined
  comments: number
}

/** The layers of a card, in the order in which they are shown. */
export function layersOf(card: Card, { same, isTwin, opposed, votedText, comments }: AroundCard): CardLayer[] {
  const layers: CardLayer[] = []
  const add = (kind: LayerKind, count = 0) => layers.push({ kind, count })
  if (card.hidden) return layers
  if (card.via !== 'self') add(card.via)
  if (card.rewording) add('reworded')
  if (same > 0) add('same', same)
  if (isTwin) add('twin')
  if (opposed > 0) add('opposed', opposed > 1 ? opposed : 0)
  if (isEdited(card, votedText)) add('edited')
  if (comments > 0) add('comments', comments)
  return layers
}

/** Whether a card says something else than when dots were given to it; a text that was taken out of the results says nothing. */
export const isEdited = ({ text }: Card, votedText: string | undefined): boolean =>
  Boolean(votedText) && text !== votedText

/** The text of a card when dots were last given to it. */
export const votedTextOf = (cardId: CardId, results: readonly Result[]): string | undefined =>
  results.flatMap(({ data }) => data.options.filter(({ card }) => card === cardId)).at(-1)?.text

/** The same of all cards. */
export const votedTexts = (results: readonly Result[]): ReadonlyMap<CardId, string> =>
  new Map(results.flatMap(({ data }) => data.options.map(({ card, text }) => [card, text] as const)))

/** The layers of one card, from all that is on the board. */
export const layersIn = (card: Card, content: Content): CardLayer[] =>
  layersOf(card, {
    same: twinsOf(card, content).length,
    isTwin: twinOf(card, content) !== null,
    opposed: opposedTo(card, content).length,
    votedText: votedTextOf(card.id, content.results),
    comments: commentCount(card.id, content),
  })

/** The words that a layer is about: another way to put the card, or what others say; '' for those that are about none. */
export function wordsOfLayer({ kind }: CardLayer, card: Card, content: Content): string {
  if (kind === 'reworded') return card.rewording
  if (kind === 'twin') return twinOf(card, content)?.text ?? ''
  if (kind !== 'opposed') return ''
  return opposedTo(card, content)
    .map(({ text }) => text)
    .join(' · ')
}

/** The card that a card is said to say the same as, if everybody can read it. */
function twinOf({ sameAs }: Card, { cards }: Content): Card | null {
  const other = cards.get(sameAs ?? '')
  return other && isVisible(other) ? other : null
}

const opposedTo = ({ id }: Card, content: Content): Card[] =>
  disagreementsOf(content).flatMap(({ one, other }) => (one.id === id ? [other] : other.id === id ? [one] : []))
