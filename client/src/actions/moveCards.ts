import { setCardTheme } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
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

/** Where cards lay when they were taken up: others may move them before they are put down. */
export type TakenFrom = ReadonlyMap<CardId, Point>

export function takeFrom({ board }: ActionContext, cards: Iterable<CardId>): TakenFrom {
  const content = board.state.get().document?.content.store.get()
  const lying = [...cards].flatMap((id) => content?.cards.get(id) ?? [])
  return new Map(content ? lying.map((card) => [card.id, cornerOf(card, content)]) : [])
}

/**
 * Moves cards by a distance on the board, from where they were taken or else from where they lie; they then belong to the
 * area, and the theme, that they lie in.
 */
export function moveCards(
  context: ActionContext,
  cards: Iterable<CardId>,
  dx: number,
  dy: number,
  taken: TakenFrom = new Map(),
): void {
  const { board, geometry } = context
  const { document } = board.state.get()
  if (!document) return
  const content = document.content.store.get()
  // All are looked up before any is moved: each move changes the outlines of themes.
  const all = [...cards]
  const mayBeMoved = all.filter((id) => mayMove(context, id))
  // A step or a lock may have come since they were taken up.
  if (mayBeMoved.length < all.length) board.notify(isLockedNow(context, all) ? 'card-locked' : 'not-now')
  const moves = mayBeMoved.flatMap((cardId) => {
    const card = content.cards.get(cardId)
    const box = geometry.cardBox(cardId)
    if (!card || !box) return []
    const corner = taken.get(cardId) ?? cornerOf(card, content)
    const middle = middleOf({ ...box, ...corner })
    const theme = geometry.themeAt({ x: middle.x + dx, y: middle.y + dy })
    return { card, theme, to: placeAt({ x: corner.x + dx, y: corner.y + dy }, geometry, content) }
  })
  for (const { card, theme, to } of moves) {
    moveAll(document, [card.id], () => to)
    if (theme !== card.theme && !isFixture(card) && !whyNotCard(board, 'themeCard', card))
      putInTheme(context, card.id, theme)
  }
}

const isLockedNow = ({ board }: ActionContext, cards: readonly CardId[]): boolean =>
  cards.some((id) => board.state.get().document?.content.store.get().cards.get(id)?.locked)

function putInTheme({ board }: ActionContext, cardId: CardId, theme: ThemeId | null): void {
  board.state.get().document?.write(cardId, (doc, origin) => setCardTheme(doc, cardId, theme, origin))
}

const steps = { near: 8, far: 64 } as const

/**
 * Moves the selected cards a little, with Shift further: by an arrow key when they were chosen by the pointer, and with Alt
 * always.
 */
function nudge(key: string, dx: number, dy: number, byAlt: boolean): Action[] {
  return (['near', 'far'] as const).map((reach): Action => {
    const isFar = reach === 'far'
    const shortcut: Shortcut = byAlt ? { key, alt: true, shift: isFar } : { key, shift: isFar }
    return {
      label: 'board.tools.select',
      shortcuts: [shortcut],
      enabled: (context) =>
        (byAlt || context.view.get().arrowKeys === 'move') &&
        selectedCards(context).some(({ id }) => mayMove(context, id)),
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

export const nudges: Action[] = [true, false].flatMap((byAlt) => [
  ...nudge('ArrowLeft', -1, 0, byAlt),
  ...nudge('ArrowRight', 1, 0, byAlt),
  ...nudge('ArrowUp', 0, -1, byAlt),
  ...nudge('ArrowDown', 0, 1, byAlt),
])
