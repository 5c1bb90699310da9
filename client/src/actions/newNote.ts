import { noteSize } from '@samtavle/shared/layout/grid'
import type { Place } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { type Box, broughtInto, clearPart, grown, middleOf, type Point, toBoard } from './camera.ts'
import { cornerOf, placeAt } from './placing.ts'
import { whyNot } from './rights.ts'

/** How near the panels a note may be that is being begun, in CSS pixels. */
const margin = 16

/** Begins a note at a place and shows all of it. It is on the board as soon as it has text. */
export function beginNote({ board, view }: ActionContext, place: Place): void {
  const { document } = board.state.get()
  if (!document) return
  if (whyNot(board, { do: 'createCard', kind: 'note' })) return board.notify('not-now')
  const box = { ...cornerOf({ place }, document.content.store.get()), ...noteSize }
  const camera = broughtInto(grown(clearPart(view.get()), -margin), view.get().camera, box)
  view.set({ tool: 'select', selection: new Set(), editing: { cardId: makeId(), fresh: place }, camera })
}

/** Begins a note with its middle at a point of the board, or as near as it lies wholly in the area that is there. */
export function newNoteAt(context: ActionContext, point: Point): void {
  const { board, geometry } = context
  const { document } = board.state.get()
  if (!document) return
  const areaId = geometry.areaAt(point)
  const corner = cornerIn(areaId ? geometry.areaBox(areaId) : null, point)
  beginNote(context, placeAt(corner, geometry, document.content.store.get()))
}

/** The upper left corner of a note with its middle at a point, moved as little as it takes to lie in a box. */
function cornerIn(box: Box | null, middle: Point): Point {
  const [x, y] = [middle.x - noteSize.width / 2, middle.y - noteSize.height / 2]
  if (!box) return { x, y }
  const within = (at: number, from: number, to: number) => Math.max(from, Math.min(at, to))
  return {
    x: within(x, box.x, box.x + box.width - noteSize.width),
    y: within(y, box.y, box.y + box.height - noteSize.height),
  }
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
  const point = toBoard(view.get().camera, middleOf(clearPart(view.get())))
  while (geometry.cardAt(point)) point.x += noteSize.width / 8
  return point
}
