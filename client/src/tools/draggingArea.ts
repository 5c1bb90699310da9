import type { AreaId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { moveArea } from '../actions/areas.ts'
import type { Box } from '../actions/camera.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** The frame of an area follows the pointer; the area and all that lies in it moves when it lets go. */
export function draggingArea(context: ActionContext, start: PointerInput, areaId: AreaId, from: Box): ToolState {
  const { view } = context
  const distance = (input: PointerInput) => ({ x: input.board.x - start.board.x, y: input.board.y - start.board.y })
  const end = () => {
    view.set({ sketch: null })
    return 'idle' as const
  }
  return {
    cursor: 'grabbing',
    move(input) {
      const { x, y } = distance(input)
      view.set({ sketch: { is: 'area', box: { ...from, x: from.x + x, y: from.y + y } } })
      return undefined
    },
    up(input) {
      const { x, y } = distance(input)
      moveArea(context, areaId, x, y)
      return end()
    },
    cancel: end,
  }
}
