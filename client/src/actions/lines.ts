import { type CardId, makeId } from '@samtavle/shared/schema/ids'
import { createLink, setLinkLive } from '@samtavle/shared/schema/link'
import { createStroke, setStrokeLive } from '@samtavle/shared/schema/stroke'
import type { Action, ActionContext } from './action.ts'
import type { Point } from './camera.ts'
import type { LineId } from './geometry.ts'
import { placeAt } from './placing.ts'
import { whyNot } from './rights.ts'
import { asStrokePoints } from './strokePoints.ts'

export const mayDrawArrows = ({ board }: ActionContext): boolean =>
  whyNot(board, { do: 'createLink', kind: 'arrow', own: true }) === null

export const mayDrawLines = ({ board }: ActionContext): boolean => whyNot(board, { do: 'writeStroke' }) === null

/** How near a line one has to point, in CSS pixels: with a mouse, and with a finger. */
const aim = { mouse: 6, touch: 16 } as const

/** The line that is pointed at. */
export function lineNear({ geometry, view }: ActionContext, point: Point, touch: boolean): LineId | null {
  return geometry.lineAt(point, (touch ? aim.touch : aim.mouse) / view.get().camera.zoom)
}

/** Draws an arrow from one card to another; there is only one between two cards in a direction. */
export function connect(context: ActionContext, from: CardId, to: CardId): void {
  const { document } = context.board.state.get()
  if (!document || from === to || !mayDrawArrows(context)) return
  document.history.step()
  for (const link of document.content.store.get().links.values()) {
    if (link.kind !== 'arrow' || link.from !== from || link.to !== to) continue
    return document.write(link.id, (doc, origin) => setLinkLive(doc, link.id, true, origin))
  }
  const id = makeId()
  document.write(id, (doc, origin) => createLink(doc, { id, kind: 'arrow', from, to }, origin))
}

/** Puts a line on the board that a hand has drawn at this zoom. */
export function drawStroke(context: ActionContext, points: readonly Point[]): void {
  const { board, geometry, view } = context
  const { document } = board.state.get()
  const [first] = points
  if (!document || !first || points.length < 2 || !mayDrawLines(context)) return
  document.history.step()
  const id = makeId()
  const place = placeAt(first, geometry, document.content.store.get())
  const stroke = { id, place, points: asStrokePoints(points, view.get().camera.zoom) }
  document.write(id, (doc, origin) => createStroke(doc, stroke, origin))
}

/** Takes the selected arrows and lines off the board; undo brings them back. */
export const removeLines: Action = {
  label: 'canvas.removeLines',
  shortcuts: [{ key: 'Delete' }, { key: 'Backspace' }],
  enabled: (context) => context.view.get().lines.size > 0 && (mayDrawArrows(context) || mayDrawLines(context)),
  perform({ board, view }) {
    const { document } = board.state.get()
    const { links, strokes } = document?.content.store.get() ?? {}
    for (const id of view.get().lines) {
      if (links?.has(id)) document?.write(id, (doc, origin) => setLinkLive(doc, id, false, origin))
      if (strokes?.has(id)) document?.write(id, (doc, origin) => setStrokeLive(doc, id, false, origin))
    }
    view.set({ lines: new Set() })
  },
}
