import type { ThemeId } from '@samtavle/shared/schema/ids'
import { updateTheme } from '@samtavle/shared/schema/theme'
import type { Action } from './action.ts'
import { whyNot } from './rights.ts'

/** Says what a theme is called and what it is about. */
export function describeTheme(themeId: ThemeId, title: string, definition: string): Action {
  return {
    label: 'list.theme.save',
    enabled: ({ board }) => title.trim() !== '' && !whyNot(board, { do: 'editTheme' }),
    perform({ board }) {
      const change = { title: title.trim(), definition: definition.trim() }
      board.state.get().document?.write(themeId, (doc, origin) => updateTheme(doc, themeId, change, origin))
    },
  }
}
