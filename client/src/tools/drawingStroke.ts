import type { ActionContext } from '../actions/action.ts'
import type { Point } from '../actions/camera.ts'
import { drawStroke } from '../actions/lines.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** A line follows the pointer, and is on the board when it lets go. */
export function drawingStroke(context: ActionContext, start: PointerInput): ToolState {
  const { view } = context
  let points: readonly Point[] = [start.board]
  const end = () => {
    view.set({ sketch: null })
    return 'idle' as const
  }
  return {
    cursor: 'crosshair',
    move({ board }) {
      points = [...points, board]
      view.set({ sketch: { is: 'stroke', points } })
      return undefined
    },
    up() {
      drawStroke(context, points)
      return end()
    },
    cancel: end,
  }
}
