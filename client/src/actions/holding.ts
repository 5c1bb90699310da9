import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'
import { selectedCards } from './selection.ts'

/** The next notes of whoever wrote the selected note are read first; nobody learns who it is. */
export const holdNext: Action = {
  label: 'leading.hold',
  enabled: (context) =>
    isFacilitator(context.board) &&
    selectedCards(context).length === 1 &&
    selectedCards(context).every(({ kind, via }) => kind === 'note' && via === 'self'),
  perform: async (context) => {
    const [card] = selectedCards(context)
    if (card) await context.board.command({ type: 'holdNext', card: card.id, on: true })
  },
}

export const releaseHeld: Action = {
  label: 'leading.release',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'releaseHeld' })
  },
}
