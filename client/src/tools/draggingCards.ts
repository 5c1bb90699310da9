import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { moveCards } from '../actions/moveCards.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** Cards follow the pointer on this screen; the board hears of it once, when they are let go. */
export function draggingCards(context: ActionContext, start: PointerInput, cardIds: CardId[]): ToolState {
  const { board, view } = context
  const cards = new Set(cardIds)
  const distance = (input: PointerInput) => ({ dx: input.board.x - start.board.x, dy: input.board.y - start.board.y })
  const letGo = () => {
    view.set({ drag: null })
    return 'idle' as const
  }
  return {
    cursor: 'grabbing',
    move(input) {
      view.set({ drag: { cards, ...distance(input) } })
      return undefined
    },
    up(input) {
      const { dx, dy } = distance(input)
      board.state.get().document?.history.step()
      moveCards(context, cards, dx, dy)
      return letGo()
    },
    cancel: letGo,
  }
}
