import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { around, type Box, fitted, grown, zoomedAt } from './camera.ts'

const step = 1.25
const margin = 32

function zoomBy({ view }: ActionContext, factor: number): void {
  const { camera, size, insets } = view.get()
  const at = {
    x: (insets.left + size.width - insets.right) / 2,
    y: (insets.top + size.height - insets.bottom) / 2,
  }
  view.set({ camera: zoomedAt(camera, at, factor), looking: true })
}

/** Shows all of a box, or does nothing when there is none. */
export function show({ view }: ActionContext, box: Box | null, most?: number): void {
  const { size, insets } = view.get()
  if (box && size.width > 0) view.set({ camera: fitted(grown(box, margin), size, insets, most) })
}

/** Smaller than this, nothing can be read on a board that one comes to for the first time; headings can be, down to here. */
const leastAtFirst = 0.36
/** How a board is shown then. */
const readable = 0.55

/**
 * Shows the whole board, or unless that was asked for as much of it as can be read: the area that the step is about, else
 * what comes first, with the beginning of what lies beside and below it.
 */
export function showAtFirst(context: ActionContext, active: AreaId | null): void {
  const { view, geometry } = context
  const { size, insets, whole } = view.get()
  const all = geometry.everything()
  if (!all || size.width === 0) return
  const camera = fitted(grown(all, margin), size, insets)
  if (whole || camera.zoom >= leastAtFirst) return view.set({ camera })
  const area = active ? geometry.areaBox(active) : null
  if (area) return view.set({ camera: fitted(grown(area, margin), size, insets) })
  const zoom = readable
  const corner = { x: all.x - (insets.left + margin) / zoom, y: all.y - (insets.top + margin) / zoom }
  view.set({ camera: { ...corner, zoom } })
}

export const zoomIn: Action = {
  label: 'board.tools.zoomIn',
  shortcuts: [{ key: '+' }],
  enabled: () => true,
  perform: (context) => zoomBy(context, step),
}

export const zoomOut: Action = {
  label: 'board.tools.zoomOut',
  shortcuts: [{ key: '-' }],
  enabled: () => true,
  perform: (context) => zoomBy(context, 1 / step),
}

/** Shows the whole board, and keeps showing it as it grows. */
export const zoomFit: Action = {
  label: 'board.tools.zoomFit',
  shortcuts: [{ code: 'Digit1', shift: true }],
  enabled: ({ geometry }) => geometry.everything() !== null,
  perform(context) {
    context.view.set({ looking: false, whole: true })
    show(context, context.geometry.everything())
  },
}

export const zoomSelection: Action = {
  label: 'board.tools.zoomSelection',
  shortcuts: [{ code: 'Digit2', shift: true }],
  enabled: ({ view }) => view.get().selection.size > 0,
  perform(context) {
    const boxes = [...context.view.get().selection].flatMap((id) => context.geometry.cardBox(id) ?? [])
    context.view.set({ looking: true })
    show(context, around(boxes), 2)
  },
}
