import { showsCursors } from '@samtavle/shared/rules/cursors'
import type { ActionContext } from '../actions/action.ts'
import type { Drag } from '../actions/view.ts'
import { mostDragged } from '../connection/presenceState.ts'
import { listenTo } from '../store.ts'

/**
 * Tells others which cards are dragged here and where they are now, as long as the board shows cursors; until it is called
 * off. The board itself hears of it once, when they are let go.
 */
export function tellOwnDrag({ board, view, geometry }: ActionContext): () => void {
  /** The cards under way and where the first of them lay: others may move it meanwhile. */
  let held: { cards: Drag['cards']; ids: string[]; x: number; y: number } | null = null
  const tell = (drag: Drag | null) => {
    const { session, document } = board.state.get()
    const isTold = drag && !drag.copies && session && showsCursors(session)
    if (!isTold) {
      held = null
      return document?.presence.drag([], null)
    }
    if (held?.cards !== drag.cards) {
      const ids = [...drag.cards].slice(0, mostDragged)
      const box = ids[0] === undefined ? null : geometry.cardBox(ids[0])
      held = box && { cards: drag.cards, ids, x: box.x, y: box.y }
    }
    if (held) document?.presence.drag(held.ids, { x: held.x + drag.dx, y: held.y + drag.dy })
  }
  const stop = listenTo(view, ({ drag }) => drag, tell)
  return () => {
    stop()
    tell(null)
  }
}
