import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { linkSources } from '../actions/sources.ts'
import type { PointerInput, ToolState } from './toolState.ts'

/** Cards that one may not move are taken to a decision or a measure that builds on them; they themselves stay where they are. */
export function draggingSources({ board, view }: ActionContext, start: PointerInput, cardIds: CardId[]): ToolState {
  const cards = new Set(cardIds)
  const letGo = () => {
    view.set({ drag: null })
    return 'idle' as const
  }
  return {
    cursor: 'grabbing',
    move({ board: { x, y }, taker }) {
      const by = { dx: x - start.board.x, dy: y - start.board.y }
      view.set({ drag: { cards, ...by, copies: true, guides: [], taker } })
      return undefined
    },
    up({ taker }) {
      if (taker) linkSources(board, taker, cards)
      return letGo()
    },
    cancel: letGo,
  }
}
