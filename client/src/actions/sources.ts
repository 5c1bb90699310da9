import { isVisible } from '@samtavle/shared/schema/document'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import { createLink } from '@samtavle/shared/schema/link'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Content } from '../connection/content.ts'
import { sourcesOf } from './aboutCard.ts'
import { whyNot } from './rights.ts'

/** Whether this person may say now what decisions and measures build on. */
export const mayLinkSources = (board: BoardConnection): boolean =>
  !whyNot(board, { do: 'createLink', kind: 'source', own: true })

/** Those of these cards that a decision or a measure does not build on yet, and can. */
export function newSources(outcomeId: CardId, cardIds: Iterable<CardId>, content: Content): CardId[] {
  const outcome = content.cards.get(outcomeId)
  if (!outcome || !isVisible(outcome)) return []
  const known = new Set(sourcesOf(outcome, content).map(({ card }) => card.id))
  return [...cardIds].filter((id) => {
    const card = content.cards.get(id)
    return card && isVisible(card) && card.kind !== 'term' && !isFixture(card) && id !== outcomeId && !known.has(id)
  })
}

/** Ties cards to a decision or a measure that builds on them, as one step. Those that it builds on already stay so. */
export function linkSources(board: BoardConnection, outcome: CardId, cardIds: Iterable<CardId>): void {
  const { document } = board.state.get()
  if (!document || !mayLinkSources(board)) return
  document.history.step()
  for (const from of newSources(outcome, cardIds, document.content.store.get())) {
    const link = { id: makeId(), kind: 'source', from, to: outcome } as const
    document.write(link.id, (doc, origin) => createLink(doc, link, origin))
  }
}
