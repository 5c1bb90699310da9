import { setCardTheme } from '@samtavle/shared/schema/card'
import type { CardId, ThemeId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext, Shortcut } from './action.ts'
import { middleOf, type Point } from './camera.ts'
import { cornerOf, moveAll, placeAt } from './placing.ts'
import { whyNotCard } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Whether this person may move the card now. */
export function mayMove({ board }: ActionContext, cardId: CardId): boolean {
  const card = board.state.get().document?.content.store.get().cards.get(cardId)
  return card !== undefined && !whyNotCard(board, 'moveCard', card)
}

/** Moves cards by a distance on the board; they then belong to the area, and the theme, that they lie in. */
export function moveCards(context: ActionContext, cards: Iterable<CardId>, dx: number, dy: number): void {
  const { board, geometry } = context
  const { document } = board.state.get()
  if (!document) return
  for (const cardId of cards) {
    const card = document.content.store.get().cards.get(cardId)
    const box = geometry.cardBox(cardId)
    if (!card || !box) continue
    const middle = middleOf(box)
    const theme = geometry.themeAt({ x: middle.x + dx, y: middle.y + dy })
    const content = document.content.store.get()
    const corner = cornerOf(card, content)
    const to: Point = { x: corner.x + dx, y: corner.y + dy }
    moveAll(document, [cardId], () => placeAt(to, geometry, content))
    if (theme !== card.theme && !whyNotCard(board, 'themeCard', card)) putInTheme(context, cardId, theme)
  }
}

function putInTheme({ board }: ActionContext, cardId: CardId, theme: ThemeId | null): void {
  board.state.get().document?.write(cardId, (doc, origin) => setCardTheme(doc, cardId, theme, origin))
}

const steps = { near: 8, far: 64 } as const

/** Moves the selected cards a little by the keyboard: Alt and an arrow, with Shift further. */
function nudge(key: string, dx: number, dy: number): Action[] {
  return (['near', 'far'] as const).map((reach): Action => {
    const shortcut: Shortcut = { key, alt: true, shift: reach === 'far' }
    return {
      label: 'board.tools.select',
      shortcuts: [shortcut],
      enabled: (context) => selectedCards(context).some(({ id }) => mayMove(context, id)),
      perform(context) {
        const cards = selectedCards(context).filter(({ id }) => mayMove(context, id))
        moveCards(
          context,
          cards.map(({ id }) => id),
          dx * steps[reach],
          dy * steps[reach],
        )
      },
    }
  })
}

export const nudges: Action[] = [
  ...nudge('ArrowLeft', -1, 0),
  ...nudge('ArrowRight', 1, 0),
  ...nudge('ArrowUp', 0, -1),
  ...nudge('ArrowDown', 0, 1),
]
