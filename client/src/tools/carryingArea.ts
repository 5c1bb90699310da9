import type { AreaId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { moveArea } from '../actions/areas.ts'
import type { Point } from '../actions/camera.ts'
import { carrying } from './carrying.ts'
import type { ToolState } from './toolState.ts'

/** An area hangs on the pointer by the middle of its upper edge; what lies in it comes along when it is let go. */
export function carryingArea(context: ActionContext, areaId: AreaId): ToolState {
  const { view, geometry } = context
  const box = geometry.areaBox(areaId)
  const by = (to: Point) => (box ? { x: to.x - box.x - box.width / 2, y: to.y - box.y } : { x: 0, y: 0 })
  return carrying(context, {
    follow(to) {
      const { x, y } = by(to)
      if (box) view.set({ sketch: { is: 'area', box: { ...box, x: box.x + x, y: box.y + y } } })
    },
    putDown(to) {
      const { x, y } = by(to)
      moveArea(context, areaId, x, y)
    },
    hide: () => view.set({ sketch: null }),
  })
}
