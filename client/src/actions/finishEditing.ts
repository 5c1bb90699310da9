import { setCardLive } from '@samtavle/shared/schema/card'
import type { ActionContext } from './action.ts'

/**
 * Ends writing in a card: what was written is one step of undo, and a card without text is taken off the board. What was
 * written in a card that somebody has taken away meanwhile is kept for its writer.
 */
export function finishEditing({ board, view }: ActionContext): void {
  const { editing } = view.get()
  const { document } = board.state.get()
  if (!editing) return
  view.set({ editing: null })
  const card = document?.content.store.get().cards.get(editing.cardId)
  if (!document || !card) return
  if (!card.live && !editing.fresh && card.text.trim() !== '') {
    board.unsent.keep(card.text, 'gone')
    return board.notify('gone')
  }
  if (card.text.trim() === '') {
    document.write(card.id, (doc, origin) => setCardLive(doc, card.id, false, origin))
    view.set({ selection: new Set() })
  } else view.set({ selection: new Set([card.id]), arrowKeys: 'go' })
  document.history.step()
}
