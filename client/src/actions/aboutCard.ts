import { type Card, type CardDetails, rewordCard, setSameAs, updateMeasure } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { CardId } from '@samtavle/shared/schema/ids'
import { setLinkLive } from '@samtavle/shared/schema/link'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import { visibleCards } from './placing.ts'
import { whyNot, whyNotCard } from './rights.ts'

/** What this person may say about a card beside its text. */
export interface AboutRights {
  reword: boolean
  same: boolean
  details: boolean
  sources: boolean
}

export function aboutRights(board: BoardConnection, card: Card): AboutRights {
  const isSaid = card.kind === 'note' || card.kind === 'idea'
  const isOutcome = card.kind === 'decision' || card.kind === 'measure'
  return {
    reword: card.kind !== 'term' && !isFixture(card) && !whyNot(board, { do: 'reword' }),
    same: isSaid && !whyNotCard(board, 'themeCard', card),
    details: (card.kind === 'idea' || card.kind === 'measure') && !whyNotCard(board, 'detailCard', card),
    sources: isOutcome && !whyNot(board, { do: 'createLink', kind: 'source', own: true }),
  }
}

/** What is said about a card, all of it at once. */
export interface About {
  rewording: string
  sameAs: CardId | null
  details: CardDetails
}

/** Says it; only what is different is written. */
export function sayAbout(board: BoardConnection, card: Card, { rewording, sameAs, details }: About): void {
  const { document } = board.state.get()
  if (!document) return
  const rights = aboutRights(board, card)
  document.history.step()
  document.write(card.id, (doc, origin) => {
    if (rights.reword) rewordCard(doc, card.id, rewording.trim(), origin)
    if (rights.same) setSameAs(doc, card.id, sameAs, origin)
    if (rights.details) updateMeasure(doc, card.id, details, origin)
  })
}

/** Cards that this one can be said to say the same as: none that is itself said to be another. */
export const twinsFor = (card: Card, content: Content): Card[] =>
  visibleCards(content).filter(
    ({ id, kind, sameAs, text }) => id !== card.id && kind === card.kind && sameAs === null && text.trim() !== '',
  )

/** How many others say the same. */
export const twinsOf = (card: Card, content: Content): Card[] =>
  visibleCards(content).filter(({ sameAs }) => sameAs === card.id)

/** What a decision or a measure builds on, with the links that say so. */
export function sourcesOf(card: Card, { cards, links }: Content): { link: string; card: Card }[] {
  return [...links.values()].flatMap(({ id, live, kind, from, to }) => {
    const source = cards.get(from)
    return live && kind === 'source' && to === card.id && source?.live && !source.hidden
      ? [{ link: id, card: source }]
      : []
  })
}

export function removeSource(board: BoardConnection, link: string): void {
  const { document } = board.state.get()
  document?.history.step()
  document?.write(link, (doc, origin) => setLinkLive(doc, link, false, origin))
}
