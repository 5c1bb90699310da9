import type { ActionContext } from '../actions/action.ts'
import { editCard } from '../actions/editNote.ts'
import { newTextAt } from '../actions/newText.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** Where the pointer lets go a free text begins; on one that is there, it is written on. */
export function writingText(context: ActionContext, start: PointerInput): ToolState {
  const { board, view, geometry } = context
  return {
    cursor: 'text',
    up() {
      const under = geometry.cardAt(start.board)
      const isText = under && board.state.get().document?.content.store.get().cards.get(under)?.kind === 'text'
      view.set({ tool: 'select' })
      if (isText) editCard(context, under, geometry.letterAt(under, start.board))
      else newTextAt(context, start.board)
      return 'idle'
    },
    cancel: () => 'idle',
  }
}
