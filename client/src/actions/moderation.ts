import type { CardId, CommentId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { isFacilitator } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Takes the texts of the selected cards away from everybody at once; each one's writer alone is told the reason. */
export function hideCards(reason: string): Action {
  return {
    label: 'list.hide.confirm',
    enabled: (context) => isFacilitator(context.board) && selectedCards(context).length > 0,
    perform: (context: ActionContext) => hideEach(context, reason.trim()),
  }
}

async function hideEach(context: ActionContext, reason: string): Promise<void> {
  for (const { id } of selectedCards(context)) await context.board.command({ type: 'hide', card: id, reason })
}

/** Shows a hidden card or comment to everybody again. */
export const restoreCard = (card: CardId | CommentId): Action =>
  moderate('list.hidden.restore', { type: 'restore', card })

/** Drops the text of a hidden card or comment for good, for everybody, on the disk too. */
export const eraseCard = (card: CardId | CommentId): Action => moderate('list.hidden.erase', { type: 'erase', card })

function moderate(label: Action['label'], command: { type: 'restore' | 'erase'; card: CardId | CommentId }): Action {
  return {
    label,
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command(command)
    },
  }
}
