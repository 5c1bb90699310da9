import type { ActionContext } from '../actions/action.ts'
import type { Point } from '../actions/camera.ts'
import { panning } from './panning.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** What hangs on the pointer. */
export interface Load {
  /** Shows it where it would be put down. */
  follow(to: Point): void
  putDown(to: Point): void
  /** Shows it no longer. */
  hide(): void
}

/** Something hangs on the pointer without a button being held; where one clicks next it is let go. */
export function carrying(context: ActionContext, load: Load): ToolState {
  const { view } = context
  const end = () => {
    load.hide()
    view.set({ tool: 'select' })
    return 'idle' as const
  }
  /** Only a press that goes nowhere lets go: a finger has to move the board to where the load is to lie. */
  const pressing = (start: PointerInput): ToolState => ({
    cursor: 'grabbing',
    move: (input) => (isDrag(start, input) ? panning(context, start) : undefined),
    up({ board }) {
      load.putDown(board)
      return end()
    },
    cancel: () => 'idle',
  })
  return {
    cursor: 'grabbing',
    move({ board }) {
      load.follow(board)
      return undefined
    },
    down(input) {
      if (input.button === 2) return end()
      return input.button === 0 && !view.get().handHeld ? pressing(input) : panning(context, input)
    },
    cancel() {
      load.hide()
      return undefined
    },
  }
}
