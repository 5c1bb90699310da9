import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { Action, ActionContext } from './action.ts'

/** The selected cards that are still on the board. */
export function selectedCards({ board, view }: ActionContext): Card[] {
  const cards = board.state.get().document?.content.store.get().cards
  return [...view.get().selection].flatMap((id) => {
    const card = cards?.get(id)
    return card && isVisible(card) ? [card] : []
  })
}

export const selectAll: Action = {
  label: 'board.tools.selectAll',
  shortcuts: [{ key: 'a', ctrl: true }],
  enabled: ({ board }) => board.state.get().document !== null,
  perform: ({ view, geometry }) => view.set({ selection: new Set(geometry.cards()) }),
}

export const clearSelection: Action = {
  label: 'board.tools.clear',
  shortcuts: [{ key: 'Escape' }],
  enabled: ({ view }) => view.get().selection.size > 0 || view.get().tool !== 'select',
  perform: ({ view }) => view.set({ selection: new Set(), tool: 'select' }),
}
