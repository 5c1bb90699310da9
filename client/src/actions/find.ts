import type { CardId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { contains, overlaps, seenBox } from './camera.ts'
import { inReadingOrder, visibleCards } from './placing.ts'
import { show } from './zoom.ts'

/** Cards whose text has all the words in it, in the order they are read. */
export function cardsWith(context: ActionContext, sought: string): CardId[] {
  const content = context.board.state.get().document?.content.store.get()
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (!content || words.length === 0) return []
  const found = visibleCards(content).filter(({ text }) => {
    const lower = text.toLocaleLowerCase()
    return words.every((word) => lower.includes(word))
  })
  return inReadingOrder(found, content).map(({ id }) => id)
}

/** Selects a card and shows it in the middle, no larger than at full size. */
export function jumpTo(context: ActionContext, cardId: CardId): void {
  const box = context.geometry.cardBox(cardId)
  if (!box) return
  context.view.set({ selection: new Set([cardId]), lines: new Set(), looking: true, arrowKeys: 'go' })
  const { zoom } = context.view.get().camera
  show(context, box, Math.max(0.6, Math.min(1, zoom)))
}

/** Whether there is something on the board and none of it can be seen. */
export function isLost({ view, geometry }: ActionContext): boolean {
  const all = geometry.everything()
  const seen = seenBox(view.get())
  return all !== null && seen.width > 0 && !overlaps(all, seen)
}

/** Whether all that is on the board is seen at once. */
export function seesAll({ view, geometry }: ActionContext): boolean {
  const all = geometry.everything()
  const seen = seenBox(view.get())
  return all === null || (contains(seen, all) && contains(seen, { x: all.x + all.width, y: all.y + all.height }))
}

/** Goes back to what is on the board. */
export const backToContent: Action = {
  label: 'canvas.back',
  enabled: () => true,
  perform(context) {
    context.view.set({ looking: true })
    show(context, context.geometry.everything())
  },
}
