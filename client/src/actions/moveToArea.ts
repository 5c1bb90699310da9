import { freePlaces } from '@samtavle/shared/layout/grid'
import type { Area } from '@samtavle/shared/schema/area'
import { type Card, setCardTheme } from '@samtavle/shared/schema/card'
import type { Action, ActionContext } from './action.ts'
import { mayMove } from './moveCards.ts'
import { inReadingOrder, moveAll, visibleCards } from './placing.ts'
import { whyNotCard } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Moves the selected cards to the first clear places of another area; as if dragged there, they are then in no theme. */
export function moveToArea({ id, title }: Pick<Area, 'id' | 'title'>): Action {
  const arriving = (context: ActionContext): Card[] =>
    selectedCards(context).filter((card) => card.place[0] !== id && mayMove(context, card.id))
  return {
    label: 'list.move.to',
    values: { area: title },
    enabled: (context) => arriving(context).length > 0,
    perform(context) {
      const { board } = context
      const { document } = board.state.get()
      const content = document?.content.store.get()
      const area = content?.areas.get(id)
      if (!document || !content || !area) return
      const cards = inReadingOrder(arriving(context), content)
      const places = freePlaces(
        area,
        visibleCards(content).map(({ place }) => place),
        cards.length,
      )
      cards.forEach((card, i) => {
        moveAll(document, [card.id], () => places[i] ?? card.place)
        if (card.theme === null || whyNotCard(board, 'themeCard', card)) return
        document.write(card.id, (doc, origin) => setCardTheme(doc, card.id, null, origin))
      })
    },
  }
}
