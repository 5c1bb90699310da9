import type { ActionContext } from '../actions/action.ts'
import { boxBetween } from '../actions/camera.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** A box is drawn on the board; the cards that it touches are selected, beside those that were. */
export function drawingBox(context: ActionContext, start: PointerInput): ToolState {
  const { view, geometry } = context
  const before = view.get().selection
  const end = () => {
    view.set({ box: null })
    return 'idle' as const
  }
  return {
    cursor: 'default',
    move(input) {
      if (!isDrag(start, input)) return undefined
      const box = boxBetween(start.board, input.board)
      const selection = new Set([...before, ...geometry.cardsWithin(box)])
      view.set({ box, selection, lines: new Set(), arrowKeys: 'move' })
      return undefined
    },
    up: end,
    cancel: end,
  }
}
