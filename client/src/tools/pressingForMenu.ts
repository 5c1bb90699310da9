import type { ActionContext } from '../actions/action.ts'
import { openingMenu } from './openingMenu.ts'
import { panning } from './panning.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** The right button is down: moved it takes the board along, let go it opens a menu. */
export function pressingForMenu(context: ActionContext, start: PointerInput): ToolState {
  return {
    cursor: 'default',
    move: (input) => (isDrag(start, input) ? panning(context, start) : undefined),
    up: openingMenu(context),
    cancel: () => 'idle',
  }
}
