import { setCardLive } from '@samtavle/shared/schema/card'
import type { ActionContext } from './action.ts'

/**
 * Ends writing in a card: what was written is one step of undo, and a card without text is taken off the board. What was
 * written in a card that somebody has taken away meanwhile is kept for its writer. `byPointer`: something else on the
 * canvas was pressed, and what is selected is its business.
 */
export function finishEditing({ board, view }: ActionContext, byPointer = false): void {
  const { editing } = view.get()
  const { document } = board.state.get()
  if (!editing) return
  view.set({ editing: null })
  const card = document?.content.store.get().cards.get(editing.cardId)
  if (!document || !card) return
  const isBlank = card.text.trim() === ''
  if (!card.live && !isBlank) {
    board.unsent.keep(card.text, 'gone')
    return board.notify('gone')
  }
  // The text of a card that is hidden is not here; taken off the board, it could not be shown again.
  if (card.hidden) return
  if (isBlank) document.write(card.id, (doc, origin) => setCardLive(doc, card.id, false, origin))
  if (!byPointer) view.set({ selection: new Set(isBlank ? [] : [card.id]), arrowKeys: 'go' })
  document.history.step()
}
