import type { Action } from './action.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Everything that can be done now, to be found by typing. */
export const openPalette: Action = {
  label: 'canvas.palette.open',
  shortcuts: [{ key: 'k', ctrl: true }],
  enabled: () => true,
  perform: ({ view }) => view.set({ dialog: { is: 'palette' }, menu: null }),
}

/** All shortcuts, and what can be set about them. */
export const openHelp: Action = {
  label: 'canvas.help.open',
  shortcuts: [{ key: '?' }],
  enabled: () => true,
  perform: ({ view }) => view.set({ dialog: { is: 'help' }, menu: null }),
}

/** Asks what the theme of the selected cards is called. */
export const openThemeDialog: Action = {
  label: 'canvas.theme.make',
  shortcuts: [{ key: 'g', ctrl: true }],
  enabled: (context) => selectedCards(context).length > 0 && !whyNot(context.board, { do: 'createTheme' }),
  perform: ({ view }) => view.set({ dialog: { is: 'theme' }, menu: null }),
}

/** A field that finds text on the board. */
export const search: Action = {
  label: 'canvas.search.open',
  shortcuts: [{ key: 'f', ctrl: true }],
  enabled: ({ board }) => board.state.get().document !== null,
  perform: ({ view }) => view.set({ searching: (view.get().searching ?? 0) + 1, menu: null }),
}
