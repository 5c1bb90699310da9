import type { CardId } from '@samtavle/shared/schema/ids'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Says that those who asked have been helped. */
export const clearSignals: Action = {
  label: 'attention.seen',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'clearSignals' })
  },
}

const spotlight = (card: CardId | null, label: Action['label']): Action => ({
  label,
  enabled: ({ board }) => isFacilitator(board) && board.state.get().session?.spotlight !== card,
  perform: async ({ board }) => {
    await board.command({ type: 'spotlight', card })
  },
})

/** Shows the one card that is selected to everybody, large. */
export const spotlightSelected: Action = {
  label: 'attention.spotlight',
  enabled: (context) => isFacilitator(context.board) && selectedCards(context).length === 1,
  perform: async (context) => {
    const [card] = selectedCards(context)
    if (card) await spotlight(card.id, 'attention.spotlight').perform(context)
  },
}

export const endSpotlight: Action = spotlight(null, 'attention.spotlightEnd')
