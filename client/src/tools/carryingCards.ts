import type { ActionContext } from '../actions/action.ts'
import { around, middleOf, type Point } from '../actions/camera.ts'
import { mayMove, moveCards, takeFrom } from '../actions/moveCards.ts'
import { pullPixels, snap } from '../actions/snapping.ts'
import { carrying } from './carrying.ts'
import type { ToolState } from './toolState.ts'

/** The selected cards hang on the pointer, by their middle. */
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
  return carrying(context, {
    follow: (to) => view.set({ drag: { cards, ...by(to), copies: false } }),
    putDown(to) {
      const { dx, dy } = by(to)
      board.state.get().document?.history.step()
      moveCards(context, cards, dx, dy, taken)
    },
    hide: () => view.set({ drag: null }),
  })
}
