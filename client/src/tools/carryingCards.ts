import type { ActionContext } from '../actions/action.ts'
import { around, middleOf, type Point } from '../actions/camera.ts'
import { mayMove, moveCards, takeFrom } from '../actions/moveCards.ts'
import { pullPixels, snap } from '../actions/snapping.ts'
import { panning } from './panning.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/** The selected cards hang on the pointer without a button being held; where one clicks next they are let go. */
export function carryingCards(context: ActionContext): ToolState {
  const { board, view, geometry } = context
  const cards = new Set([...view.get().selection].filter((id) => mayMove(context, id)))
  const taken = takeFrom(context, cards)
  const outline = around([...cards].flatMap((id) => geometry.cardBox(id) ?? []))
  const by = (to: Point) => {
    const from = outline ? middleOf(outline) : to
    const distance = { dx: to.x - from.x, dy: to.y - from.y }
    return outline
      ? snap(geometry, outline, distance, cards, pullPixels / view.get().camera.zoom)
      : { ...distance, guides: [] }
  }
  const putDown = ({ board: to }: PointerInput) => {
    const { dx, dy } = by(to)
    board.state.get().document?.history.step()
    moveCards(context, cards, dx, dy, taken)
    return end()
  }
  /** Only a press that goes nowhere lets go: a finger has to move the board to where the cards are to lie. */
  const pressing = (start: PointerInput): ToolState => ({
    cursor: 'grabbing',
    move: (input) => (isDrag(start, input) ? panning(context, start) : undefined),
    up: putDown,
    cancel: () => 'idle',
  })
  const end = () => {
    view.set({ drag: null, tool: 'select' })
    return 'idle' as const
  }
  return {
    cursor: 'grabbing',
    move({ board: to }: PointerInput) {
      view.set({ drag: { cards, ...by(to), copies: false } })
      return undefined
    },
    down(input) {
      if (input.button === 2) return end()
      return input.button === 0 && !view.get().handHeld ? pressing(input) : panning(context, input)
    },
    cancel() {
      view.set({ drag: null })
      return undefined
    },
  }
}
