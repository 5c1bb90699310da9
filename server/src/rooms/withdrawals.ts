import { rootMap } from '@samtavle/shared/schema/entity'
import type { Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { quoteInResults } from './commands/cardText.ts'
import type { Change } from './commands/change.ts'
import { imageDrops } from './images.ts'
import { commentsOn, saidAs } from './said.ts'

/** How long the author of a card or a comment can undo taking it off the board, in ms; then it is gone for good. */
export const undoWithdrawalMs = 10 * 60 * 1000

/** The rows to write when its author has changed whether a card or a comment is on the board. */
export function withdrawalWrites(state: BoardState, participant: string, cardId: string, now: number): Write[] {
  const card = saidAs(state.doc, cardId)?.entity
  const isAuthor = state.authors.get(cardId)?.participant === participant
  if (!card || card.get('live') === true) {
    return state.withdrawals.has(cardId) ? [{ drop: 'withdrawal', card: cardId }] : []
  }
  return isAuthor ? [{ put: 'withdrawal', card: cardId, at: now }] : []
}

/** Takes the cards and comments whose time to undo is over out of the document, or null when there are none. */
export function purgeChange(state: BoardState, now: number): Change | null {
  const due = [...state.withdrawals].filter(([, at]) => now - at >= undoWithdrawalMs).map(([card]) => card)
  return due.length > 0 ? goneChange(state, due) : null
}

/**
 * Takes cards and comments out for good, with what was said to the cards, and their texts out of results that quote them;
 * sums stay.
 */
export function goneChange(state: BoardState, said: readonly string[]): Change {
  const gone = [...new Set([...said, ...commentsOn(state.doc, new Set(said)).map(({ id }) => id)])]
  return {
    writes: gone
      .flatMap((card): Write[] => [
        { drop: 'withdrawal', card },
        { drop: 'hidden', card },
        { drop: 'author', entity: card },
        { drop: 'fromVersions', entity: card },
      ])
      .concat(imageDrops(state, gone)),
    edit: (doc) => {
      for (const id of gone) {
        quoteInResults(doc, id, '')
        for (const root of ['cards', 'comments'] as const) rootMap(doc, root).delete(id)
      }
    },
    own: 'all',
    erase: 'soon',
  }
}
