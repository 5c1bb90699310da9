import { freeTextPadding, freeTextSizes } from '@samtavle/shared/layout/fixtures'
import { makeId } from '@samtavle/shared/schema/ids'
import type { ActionContext } from './action.ts'
import type { Point } from './camera.ts'
import { placeAt } from './placing.ts'
import { whyNot } from './rights.ts'

export const mayWriteText = ({ board }: ActionContext): boolean => !whyNot(board, { do: 'createCard', kind: 'text' })

/** Begins a free text whose first letter stands at a point of the board. It is on the board as soon as it has text. */
export function newTextAt(context: ActionContext, point: Point): void {
  const { board, view, geometry } = context
  const { document } = board.state.get()
  if (!document || !mayWriteText(context)) return
  const corner = { x: point.x - freeTextPadding.side, y: point.y - freeTextPadding.top - freeTextSizes.medium / 2 }
  const place = placeAt(corner, geometry, document.content.store.get())
  view.set({
    tool: 'select',
    selection: new Set(),
    lines: new Set(),
    editing: { cardId: makeId(), fresh: place, kind: 'text' },
  })
}
