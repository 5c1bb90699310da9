import { noteSize } from '@samtavle/shared/layout/grid'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { middleOf, type Point, toBoard } from './camera.ts'
import { placeAt } from './placing.ts'
import { whyNot } from './rights.ts'

/** Begins a note with its middle at a point of the board. It is on the board as soon as it has text. */
export function newNoteAt(context: ActionContext, point: Point): void {
  const { board, view, geometry } = context
  const { document } = board.state.get()
  if (!document) return
  if (whyNot(board, { do: 'createCard', kind: 'note' })) return board.notify('not-now')
  const corner = { x: point.x - noteSize.width / 2, y: point.y - noteSize.height / 2 }
  const place = placeAt(corner, geometry, document.content.store.get())
  view.set({ tool: 'select', selection: new Set(), editing: { cardId: makeId(), fresh: place } })
}

export const newNote: Action = {
  label: 'board.tools.note',
  shortcuts: [{ key: 'n' }],
  enabled: ({ board }) => board.state.get().document !== null && !whyNot(board, { do: 'createCard', kind: 'note' }),
  perform(context) {
    newNoteAt(context, clearMiddle(context))
  },
}

/** The middle of what no panel covers, or just beside a note that lies there already. */
export function clearMiddle({ view, geometry }: ActionContext): Point {
  const { camera, size, insets } = view.get()
  const seen = {
    x: insets.left,
    y: insets.top,
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  }
  const point = toBoard(camera, middleOf(seen))
  while (geometry.cardAt(point)) point.x += noteSize.width / 8
  return point
}
