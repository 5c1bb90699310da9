import type { ActionContext } from '../actions/action.ts'
import { editCard } from '../actions/editNote.ts'
import { newNoteAt } from '../actions/newNote.ts'
import { isFacilitator } from '../actions/rights.ts'
import { drawingBox } from './drawingBox.ts'
import { panning } from './panning.ts'
import { pressingCard } from './pressingCard.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** Nothing is under way; what a press begins depends on the tool and on what lies under it. */
export function idle(context: ActionContext): ToolState {
  const { view, geometry } = context
  const { tool } = view.get()
  return {
    cursor: tool === 'hand' ? 'grab' : 'default',
    down(input) {
      if (tool === 'hand' || input.button !== 0) return panning(context, input)
      const card = geometry.cardAt(input.board)
      if (card) return pressingCard(context, input, card)
      return pressingBoard(context, input)
    },
    doubleClick({ board }) {
      const card = geometry.cardAt(board)
      if (card) editCard(context, card)
      else newNoteAt(context, board)
      return undefined
    },
  }
}

/** On empty canvas facilitators draw a box around cards; everybody else, and every finger, moves what is seen. */
function pressingBoard(context: ActionContext, input: PointerInput): ToolState {
  if (!input.shift) context.view.set({ selection: new Set() })
  return isFacilitator(context.board) && !input.touch ? drawingBox(context, input) : panning(context, input)
}
