import type { ActionContext } from '../actions/action.ts'
import { addArea } from '../actions/areas.ts'
import { boxBetween } from '../actions/camera.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** A box is drawn that becomes an area; a mere press makes one of the least size. */
export function drawingArea(context: ActionContext, start: PointerInput): ToolState {
  const { view } = context
  const end = () => {
    view.set({ sketch: null })
    return 'idle' as const
  }
  return {
    cursor: 'crosshair',
    move(input) {
      if (isDrag(start, input)) view.set({ sketch: { is: 'area', box: boxBetween(start.board, input.board) } })
      return undefined
    },
    up(input) {
      addArea(context, boxBetween(start.board, input.board))
      return end()
    },
    cancel: end,
  }
}
