import { setCardLive } from '@samtavle/shared/schema/card'
import type { Action, ActionContext } from './action.ts'
import { whyNotCard } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Takes the selected cards off the board, those that this person may take; undo brings them back. */
export const removeCards: Action = {
  label: 'board.tools.remove',
  shortcuts: [{ key: 'Delete' }, { key: 'Backspace' }],
  enabled: (context) => removable(context).length > 0,
  perform(context) {
    const { document } = context.board.state.get()
    for (const { id } of removable(context)) {
      document?.write(id, (doc, origin) => setCardLive(doc, id, false, origin))
    }
    context.view.set({ selection: new Set() })
  },
}

const removable = (context: ActionContext) =>
  selectedCards(context).filter((card) => !whyNotCard(context.board, 'liveCard', card))
