import type { CardId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from '../actions/action.ts'
import { mayMove } from '../actions/moveCards.ts'
import { newNote } from '../actions/newNote.ts'
import { mayLinkSources } from '../actions/sources.ts'
import { draggingCards } from './draggingCards.ts'
import { draggingSources } from './draggingSources.ts'
import { openingMenu } from './openingMenu.ts'
import { panning } from './panning.ts'
import { isDrag, type PointerInput, type ToolState } from './toolState.ts'

/**
 * A card is held and may become selected or dragged. With a finger only a card that was selected before moves, since a
 * thumb that pans would take cards along.
 */
export function pressingCard(context: ActionContext, start: PointerInput, cardId: CardId): ToolState {
  const { view } = context
  const wasSelected = view.get().selection.has(cardId)
  if (!wasSelected && !start.touch) select(context, cardId, start.shift)
  return {
    cursor: 'default',
    move(input) {
      if (!isDrag(start, input)) return undefined
      if (start.touch && !wasSelected) return panning(context, start)
      const may = input.alt ? newNote.enabled(context) : null
      const cards = [...view.get().selection].filter((id) => may ?? mayMove(context, id))
      if (cards.length > 0) return draggingCards(context, start, cards)
      return isForSources(context, start)
        ? draggingSources(context, start, [...view.get().selection])
        : panning(context, start)
    },
    up(input) {
      if (wasSelected && input.shift) deselect(context, cardId)
      else if (!input.shift) select(context, cardId, false)
      return 'idle' as const
    },
    hold: openingMenu(context),
    cancel: () => 'idle',
  }
}

/** While a group decides, a mouse takes cards to what is decided, also cards that one may not move. */
function isForSources({ board }: ActionContext, { touch }: PointerInput): boolean {
  return !touch && board.state.get().session?.step.kind === 'decide' && mayLinkSources(board)
}

function select({ view }: ActionContext, cardId: CardId, add: boolean): void {
  const selection = new Set(add ? [...view.get().selection, cardId] : [cardId])
  view.set({ selection, lines: new Set(), arrowKeys: 'move' })
}

function deselect({ view }: ActionContext, cardId: CardId): void {
  view.set({ selection: new Set([...view.get().selection].filter((id) => id !== cardId)) })
}
