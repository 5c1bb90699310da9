import type { CardId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { type Box, contains, middleOf, toScreen } from './camera.ts'

/** How far a card is to one side of another; null when it is not on that side. */
type Distance = (from: Box, to: Box) => number | null

/** Selects the nearest card in a direction, or the first one when none is selected. */
function goTo(key: string, distance: Distance): Action {
  return {
    label: 'board.tools.select',
    shortcuts: [{ key }],
    enabled: ({ geometry }) => geometry.everything() !== null,
    perform(context) {
      const next = nearest(context, distance)
      if (!next) return
      context.view.set({ selection: new Set([next]), lines: new Set(), arrowKeys: 'go' })
      keepInSight(context, next)
    },
  }
}

function nearest({ geometry, view }: ActionContext, distance: Distance): CardId | null {
  const [from] = view.get().selection
  const start = from ? geometry.cardBox(from) : null
  let best: { cardId: CardId; far: number } | null = null
  for (const cardId of geometry.cards()) {
    const box = geometry.cardBox(cardId)
    if (!box || cardId === from) continue
    const far = start ? distance(start, box) : box.y * 10 + box.x
    if (far !== null && (!best || far < best.far)) best = { cardId, far }
  }
  return best?.cardId ?? null
}

/** Pans so that the card is in the part of the canvas that no panel covers. */
function keepInSight({ geometry, view }: ActionContext, cardId: CardId): void {
  const box = geometry.cardBox(cardId)
  const { camera, size, insets } = view.get()
  if (!box) return
  const clear = {
    x: insets.left,
    y: insets.top,
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  }
  if (contains(clear, toScreen(camera, middleOf(box)))) return
  const middle = middleOf(box)
  const [dx, dy] = [(clear.x + clear.width / 2) / camera.zoom, (clear.y + clear.height / 2) / camera.zoom]
  view.set({ camera: { ...camera, x: middle.x - dx, y: middle.y - dy }, looking: true })
}

/** To the side counts once, away from the line counts double. */
const sideways = (along: number, across: number) => (along > 1 ? along + 2 * Math.abs(across) : null)

export const goToCard: Action[] = [
  goTo('ArrowLeft', (from, to) => sideways(from.x - to.x, to.y - from.y)),
  goTo('ArrowRight', (from, to) => sideways(to.x - from.x, to.y - from.y)),
  goTo('ArrowUp', (from, to) => sideways(from.y - to.y, to.x - from.x)),
  goTo('ArrowDown', (from, to) => sideways(to.y - from.y, to.x - from.x)),
]
