import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { around } from '../actions/camera.ts'
import { copyCards } from '../actions/duplicate.ts'
import { moveCards, takeFrom } from '../actions/moveCards.ts'
import { selectedCards } from '../actions/selection.ts'
import { pullPixels, type Snapped, snap } from '../actions/snapping.ts'
import { linkSources, mayLinkSources } from '../actions/sources.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/**
 * Cards follow the pointer on this screen; the board hears of it once, when they are let go. They catch on the edges of
 * others unless Ctrl is held. With Alt held, copies are let go and they themselves stay.
 */
export function draggingCards(context: ActionContext, start: PointerInput, cardIds: CardId[]): ToolState {
  const { board, view, geometry } = context
  const cards = new Set(cardIds)
  const taken = takeFrom(context, cards)
  const outline = around(cardIds.flatMap((id) => geometry.cardBox(id) ?? []))
  const distance = (input: PointerInput): Snapped => {
    const by = { dx: input.board.x - start.board.x, dy: input.board.y - start.board.y }
    if (!outline || input.ctrl) return { ...by, guides: [] }
    return snap(geometry, outline, by, input.alt ? new Set() : cards, pullPixels / view.get().camera.zoom)
  }
  const takerOf = ({ taker }: PointerInput) => (mayLinkSources(board) ? taker : null)
  const letGo = () => {
    view.set({ drag: null })
    return 'idle' as const
  }
  return {
    cursor: 'grabbing',
    move(input) {
      view.set({ drag: { cards, ...distance(input), copies: input.alt, taker: takerOf(input) } })
      return undefined
    },
    up(input) {
      const { dx, dy } = distance(input)
      const taker = takerOf(input)
      if (taker) {
        linkSources(board, taker, cards)
        return letGo()
      }
      board.state.get().document?.history.step()
      if (input.alt)
        copyCards(
          context,
          selectedCards(context).filter(({ id }) => cards.has(id)),
          dx,
          dy,
        )
      else moveCards(context, cards, dx, dy, taken)
      return letGo()
    },
    cancel: letGo,
  }
}
