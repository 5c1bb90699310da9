import { noteSize } from '@samtavle/shared/layout/grid'
import type { Action, ActionContext } from './action.ts'
import { type Box, clearPart, contains, middleOf, toScreen } from './camera.ts'
import type { Geometry } from './geometry.ts'

/** How far one thing is to a side of another; null when it is not on that side. */
type Distance = (from: Box, to: Box) => number | null

/** Selects the nearest card or line in a direction, or the first one when none is selected. */
function goTo(key: string, distance: Distance): Action {
  return {
    label: 'board.tools.select',
    shortcuts: [{ key }],
    enabled: ({ geometry }) => geometry.everything() !== null,
    perform(context) {
      const next = nearest(context, distance)
      if (!next) return
      const [selection, lines] = next.isLine
        ? [new Set<string>(), new Set([next.id])]
        : [new Set([next.id]), new Set<string>()]
      context.view.set({ selection, lines, arrowKeys: 'go' })
      keepInSight(context, next.box)
    },
  }
}

interface Thing {
  id: string
  isLine: boolean
  box: Box
}

function nearest({ geometry, view }: ActionContext, distance: Distance): Thing | null {
  const { selection, lines } = view.get()
  const [from] = [...selection, ...lines]
  const all = [...thingsOn(geometry)]
  const start = all.find(({ id }) => id === from)?.box
  let best: { thing: Thing; far: number } | null = null
  for (const thing of all) {
    if (thing.id === from) continue
    const far = start ? distance(start, thing.box) : thing.box.y * 10 + thing.box.x
    if (far !== null && (!best || far < best.far)) best = { thing, far }
  }
  return best?.thing ?? null
}

/** Cards where they are; lines as if a card had its middle where theirs is, so that they can be compared. */
function* thingsOn(geometry: Geometry): Iterable<Thing> {
  for (const id of geometry.cards()) {
    const box = geometry.cardBox(id)
    if (box) yield { id, isLine: false, box }
  }
  for (const id of geometry.lines()) {
    const line = geometry.lineBox(id)
    if (!line) continue
    const { x, y } = middleOf(line)
    yield { id, isLine: true, box: { x: x - noteSize.width / 2, y: y - noteSize.height / 2, ...noteSize } }
  }
}

/** Pans so that what is in a box is in the part of the canvas that no panel covers. */
function keepInSight({ view }: ActionContext, box: Box): void {
  const { camera } = view.get()
  const clear = clearPart(view.get())
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
