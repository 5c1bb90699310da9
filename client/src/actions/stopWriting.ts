import { listenTo } from '../store.ts'
import type { ActionContext } from './action.ts'

/**
 * Ends the writing in a card when the copy of the document that it went to is thrown away, until this is called off; what
 * that copy had not saved is kept beside. On the next one the card is not there before that one has arrived: each letter would
 * be lost, or make the card once more and be refused once more, until there are too many refusals for the board.
 */
export function stopWritingWithCopy({ board, view }: Pick<ActionContext, 'board' | 'view'>): () => void {
  return listenTo(
    board.state,
    ({ document }) => document,
    () => view.set({ editing: null }),
  )
}
