import { type Card, setCardTheme } from '@samtavle/shared/schema/card'
import { makeId, type ThemeId } from '@samtavle/shared/schema/ids'
import { orderBetween } from '@samtavle/shared/schema/order'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import type { BoardDocument } from '../connection/boardDocument.ts'
import type { Action, ActionContext } from './action.ts'
import { gatherCards } from './gatherCards.ts'
import { whyNot, whyNotCard } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Names a theme, says what it is about, and puts the selected cards in it, close together. */
export function makeTheme(title: string, definition = ''): Action {
  return {
    label: 'board.theme.make',
    enabled: ({ board }) => title.trim() !== '' && !whyNot(board, { do: 'createTheme' }),
    perform(context) {
      const { document } = context.board.state.get()
      if (!document) return
      const cards = themable(context)
      const themeId = makeId()
      const last = [...document.content.store.get().themes.values()]
        .map(({ order }) => order)
        .sort()
        .at(-1)
      const theme = {
        id: themeId,
        title: title.trim(),
        definition: definition.trim(),
        area: cards[0]?.place[0] ?? null,
        order: orderBetween(last ?? null, null),
      }
      document.write(themeId, (doc, origin) => createTheme(doc, theme, origin))
      put(context, document, cards, themeId)
    },
  }
}

/** Puts the selected cards in a theme, beside those that are in it, or in none. */
export function assignTheme(themeId: ThemeId | null): Action {
  return {
    label: 'board.theme.assign',
    enabled: (context) => themable(context).length > 0,
    perform(context) {
      const { document } = context.board.state.get()
      if (document) put(context, document, themable(context), themeId)
    },
  }
}

export function renameTheme(themeId: ThemeId, title: string): Action {
  return {
    label: 'board.theme.rename',
    enabled: ({ board }) => title.trim() !== '' && !whyNot(board, { do: 'editTheme' }),
    perform: ({ board }) =>
      board.state
        .get()
        .document?.write(themeId, (doc, origin) => updateTheme(doc, themeId, { title: title.trim() }, origin)),
  }
}

/** Takes a theme away; its cards stay where they are, in no theme. */
export function dissolveTheme(themeId: ThemeId): Action {
  return {
    label: 'board.theme.remove',
    enabled: ({ board }) => !whyNot(board, { do: 'editTheme' }),
    perform: ({ board }) =>
      board.state.get().document?.write(themeId, (doc, origin) => updateTheme(doc, themeId, { live: false }, origin)),
  }
}

const themable = (context: ActionContext): Card[] =>
  selectedCards(context).filter((card) => !whyNotCard(context.board, 'themeCard', card))

function put(context: ActionContext, document: BoardDocument, cards: Card[], themeId: ThemeId | null): void {
  for (const { id } of cards) document.write(id, (doc, origin) => setCardTheme(doc, id, themeId, origin))
  if (themeId) gatherCards(context, document, themeId)
}
