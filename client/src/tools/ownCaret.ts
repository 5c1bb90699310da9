import { showsCarets } from '@samtavle/shared/rules/cursors'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'

/** Tells others before which letter of a card one writes, as long as the board shows it; until it is called off. */
export function tellOwnCaret(field: HTMLTextAreaElement, cardId: CardId, { board }: ActionContext): () => void {
  const listening = new AbortController()
  const presence = () => board.state.get().document?.presence
  const tell = () => {
    const { session } = board.state.get()
    if (window.document.activeElement !== field) return
    presence()?.write(session && showsCarets(session) ? { cardId, letter: field.selectionEnd } : null)
  }
  window.document.addEventListener('selectionchange', tell, { signal: listening.signal })
  // In some browsers that is not told of fields.
  field.addEventListener('input', tell, { signal: listening.signal })
  tell()
  return () => {
    listening.abort()
    presence()?.write(null)
  }
}
