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
  perform: ({ view, geometry }) =>
    view.set({ selection: new Set(geometry.cards()), lines: new Set(), arrowKeys: 'move' }),
}

export const clearSelection: Action = {
  label: 'board.tools.clear',
  shortcuts: [{ key: 'Escape' }],
  enabled({ view }) {
    const { selection, lines, tool, menu, searching } = view.get()
    return selection.size + lines.size > 0 || tool !== 'select' || menu !== null || searching !== null
  },
  /** One step out at a time: the menu, the search, the tool, then what is selected. */
  perform({ view }) {
    const { menu, searching, tool } = view.get()
    if (menu) view.set({ menu: null })
    else if (searching !== null) view.set({ searching: null })
    else if (tool !== 'select') view.set({ tool: 'select' })
    else view.set({ selection: new Set(), lines: new Set() })
  },
}
