import type { ActionContext } from '../actions/action.ts'
import { panned } from '../actions/camera.ts'
import { openingMenu } from './openingMenu.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** The board follows the pointer. */
export function panning(context: ActionContext, start: PointerInput): ToolState {
  const { view } = context
  let last = start.screen
  return {
    cursor: 'grabbing',
    move({ screen }) {
      view.set({ camera: panned(view.get().camera, screen.x - last.x, screen.y - last.y), looking: true })
      last = screen
      return undefined
    },
    up: () => 'idle',
    hold: openingMenu(context),
    cancel: () => 'idle',
  }
}
