import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { connect } from '../actions/lines.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** An arrow is drawn from a card; on which card the pointer lets go, there it ends. Two clicks do as well as a drag. */
export function drawingArrow(context: ActionContext, start: PointerInput, from: CardId): ToolState {
  const { view, geometry } = context
  const end = () => {
    view.set({ sketch: null })
    return 'idle' as const
  }
  const follow = ({ board }: PointerInput) => {
    const box = geometry.cardBox(from)
    if (box) view.set({ sketch: { is: 'arrow', from: box, to: board } })
    return undefined
  }
  const finish = (input: PointerInput) => {
    const to = geometry.cardAt(input.board)
    if (to) connect(context, from, to)
    return end()
  }
  return {
    cursor: 'crosshair',
    move: follow,
    up: (input) => (isDrag(start, input) ? finish(input) : undefined),
    down: finish,
    cancel: end,
  }
}
