import type { CardId } from '@samtavle/shared/schema/ids'
import { openRoundOf, ownDots } from '../actions/dots.ts'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { Dots } from '../painting/cardLook.ts'

const noDots: Dots = { own: 0, total: null }

/** The dots to paint on a card: in an open round one's own only, after it the sums, as long as the group talks about them. */
export function createDots(board: Pick<BoardConnection, 'state' | 'answers'>): (cardId: CardId) => Dots {
  const { session, document } = board.state.get()
  const open = openRoundOf(session)
  if (open) {
    const own = new Map<string, number>()
    for (const cardId of ownDots(board, open.id)) own.set(cardId, (own.get(cardId) ?? 0) + 1)
    return (cardId) => ({ own: own.get(cardId) ?? 0, total: null })
  }
  const latest = document?.content.store.get().results.at(-1)
  const totals = new Map(latest?.data.options.map(({ card, dots }) => [card, dots]))
  return (cardId) => (totals.has(cardId) ? { own: 0, total: totals.get(cardId) ?? 0 } : noDots)
}
