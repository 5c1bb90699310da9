import { cardValues } from '@samtavle/shared/schema/card'
import { entityOf, readValue, rootMap } from '@samtavle/shared/schema/entity'
import type { Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { quoteInResults } from './commands/cardText.ts'
import type { Change } from './commands/change.ts'

/** How long the author of a card can undo taking it off the board, in ms; then it is gone for good. */
export const undoWithdrawalMs = 10 * 60 * 1000

/** The rows to write when its author has changed whether a card is on the board. */
export function withdrawalWrites(state: BoardState, participant: string, cardId: string, now: number): Write[] {
  const card = entityOf(state.doc, 'cards', cardId)
  const isAuthor = state.authors.get(cardId)?.participant === participant
  if (!card || readValue(card, 'live', cardValues.live, false)) {
    return state.withdrawals.has(cardId) ? [{ drop: 'withdrawal', card: cardId }] : []
  }
  return isAuthor ? [{ put: 'withdrawal', card: cardId, at: now }] : []
}

/** Takes the cards whose time to undo is over out of the document, or null when there are none. */
export function purgeChange(state: BoardState, now: number): Change | null {
  const due = [...state.withdrawals].filter(([, at]) => now - at >= undoWithdrawalMs).map(([card]) => card)
  return due.length > 0 ? goneChange(due) : null
}

/** Takes cards out for good, and their texts out of results that quote them; sums stay. */
export function goneChange(cards: string[]): Change {
  return {
    writes: cards.flatMap((card): Write[] => [
      { drop: 'withdrawal', card },
      { drop: 'rewritten', card },
      { drop: 'hidden', card },
      { drop: 'author', entity: card },
      { drop: 'fromVersions', entity: card },
    ]),
    edit: (doc) => {
      for (const card of cards) {
        quoteInResults(doc, card, '')
        rootMap(doc, 'cards').delete(card)
      }
    },
    own: 'all',
    erase: 'soon',
  }
}
