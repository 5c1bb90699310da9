import { gap } from '@samtavle/shared/layout/grid'
import { type Card, createCard } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { cornerOf, placeAt } from './placing.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Puts copies of cards on the board, so far from them, and selects these. Who copies a card has written the copy. */
export function copyCards(context: ActionContext, cards: readonly Card[], dx: number, dy: number): void {
  const { board, view, geometry } = context
  const { document } = board.state.get()
  if (!document) return
  const content = document.content.store.get()
  const made: CardId[] = []
  for (const card of cards) {
    const { kind, text, colour, meaning, size, image } = card
    if (whyNot(board, { do: 'createCard', kind })) continue
    const corner = cornerOf(card, content)
    const id = makeId()
    const fixture = isFixture(card) ? { size, image } : {}
    const place = placeAt({ x: corner.x + dx, y: corner.y + dy }, geometry, content)
    document.write(id, (doc, origin) => createCard(doc, { id, kind, text, colour, meaning, place, ...fixture }, origin))
    made.push(id)
  }
  if (made.length > 0) view.set({ selection: new Set(made), lines: new Set() })
}

/** Copies the selected cards beside themselves. */
export const duplicate: Action = {
  label: 'canvas.duplicate',
  shortcuts: [{ key: 'd', ctrl: true }],
  enabled: (context) => selectedCards(context).some(({ kind }) => !whyNot(context.board, { do: 'createCard', kind })),
  perform: (context) => copyCards(context, selectedCards(context), gap, gap),
}
