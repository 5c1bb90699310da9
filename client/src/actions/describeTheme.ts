import type { ThemeId } from '@samtavle/shared/schema/ids'
import { type Theme, updateTheme } from '@samtavle/shared/schema/theme'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { whyNot } from './rights.ts'

/** Themes that this one can be a part of: none that is a part itself, and none for a theme that has parts of its own. */
export function wholesFor({ id }: Theme, { themes }: Content): Theme[] {
  const live = [...themes.values()].filter((theme) => theme.live)
  if (live.some(({ parent }) => parent === id)) return []
  return live.filter((theme) => theme.id !== id && !live.some((whole) => whole.id === theme.parent))
}

/** Says what a theme is called, what it is about, and which one it is a part of. */
export function describeTheme(themeId: ThemeId, title: string, definition: string, parent: ThemeId | null): Action {
  return {
    label: 'list.theme.save',
    enabled: ({ board }) => title.trim() !== '' && !whyNot(board, { do: 'editTheme' }),
    perform({ board }) {
      const change = { title: title.trim(), definition: definition.trim(), parent }
      board.state.get().document?.write(themeId, (doc, origin) => updateTheme(doc, themeId, change, origin))
    },
  }
}
