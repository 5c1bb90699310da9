import { type Card, setCardColour } from '@samtavle/shared/schema/card'
import type { Colour } from '@samtavle/shared/schema/values'
import type { Action, ActionContext } from './action.ts'
import { whyNotCard } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Until notes are sorted their colour says nothing but where they were written. */
const beforeSorting: readonly string[] = ['welcome', 'write', 'share']

/** The selected cards that this person may give a colour now. */
export function colourable(context: ActionContext): Card[] {
  const step = context.board.state.get().session?.step.kind
  if (!step || beforeSorting.includes(step)) return []
  return selectedCards(context).filter((card) => !whyNotCard(context.board, 'colourCard', card))
}

/** Gives the selected cards a colour of paper; null: that of their area. */
export function colourCards(colour: Colour | null): Action {
  return {
    label: colour ? `colours.names.${colour}` : 'colours.none',
    enabled: (context) => colourable(context).length > 0,
    perform(context) {
      const { document } = context.board.state.get()
      for (const { id } of colourable(context)) {
        document?.write(id, (doc, origin) => setCardColour(doc, id, colour, origin))
      }
    },
  }
}

/** Asks which colour the selected cards are to have. */
export const openColours: Action = {
  label: 'colours.open',
  enabled: (context) => colourable(context).length > 0,
  perform: ({ view }) => view.set({ dialog: { is: 'colour' }, menu: null }),
}
