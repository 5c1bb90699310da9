import { areaHeader, areaPadding, noteSize } from '@samtavle/shared/layout/grid'
import { createArea, updateArea } from '@samtavle/shared/schema/area'
import { type AreaId, makeId } from '@samtavle/shared/schema/ids'
import { orderBetween } from '@samtavle/shared/schema/order'
import type { Action, ActionContext } from './action.ts'
import type { Box } from './camera.ts'
import { liveAreas } from './placing.ts'
import { whyNot } from './rights.ts'
import { addAreaBelow, type StarterArea } from './starterAreas.ts'

export const mayWriteAreas = ({ board }: ActionContext): boolean => whyNot(board, { do: 'writeArea' }) === null

/** Smaller than one note an area is of no use. */
const least = {
  width: noteSize.width + 2 * areaPadding,
  height: noteSize.height + areaHeader + areaPadding,
} as const

/** Makes an area of a box that somebody has drawn, and asks what it is called. */
export function addArea(context: ActionContext, box: Box): void {
  const { document } = context.board.state.get()
  if (!document || !mayWriteAreas(context)) return
  document.history.step()
  const last = liveAreas(document.content.store.get()).at(-1)
  const id = makeId()
  const [width, height] = [Math.max(least.width, box.width), Math.max(least.height, box.height)]
  const rect: [number, number, number, number] = [box.x, box.y, width, height].map(Math.round) as never
  document.write(id, (doc, origin) =>
    createArea(doc, { id, title: '', rect, order: orderBetween(last?.order ?? null, null) }, origin),
  )
  context.view.set({ tool: 'select', dialog: { is: 'area', areaId: id } })
}

/** Makes an area below all others. */
export function makeArea(starter: StarterArea): Action {
  return {
    label: 'step.free.makeArea',
    enabled: (context) =>
      starter.title.trim() !== '' && context.board.state.get().document !== null && mayWriteAreas(context),
    perform({ board }) {
      const { document } = board.state.get()
      if (document) addAreaBelow(document, starter)
    },
  }
}

/** Moves an area; what lies in it comes along, since places are relative to it. */
export function moveArea(context: ActionContext, areaId: AreaId, dx: number, dy: number): void {
  const { document } = context.board.state.get()
  const area = document?.content.store.get().areas.get(areaId)
  if (!document || !area || area.locked || !mayWriteAreas(context)) return
  const [x, y, width, height] = area.rect
  const rect: typeof area.rect = [Math.round(x + dx), Math.round(y + dy), width, height]
  document.history.step()
  document.write(areaId, (doc, origin) => updateArea(doc, areaId, { rect }, origin))
}

/** Gives an area another name and question. */
export function describeArea(areaId: AreaId, title: string, prompt: string): Action {
  return {
    label: 'canvas.area.save',
    enabled: mayWriteAreas,
    perform: ({ board }) =>
      board.state
        .get()
        .document?.write(areaId, (doc, origin) =>
          updateArea(doc, areaId, { title: title.trim(), prompt: prompt.trim() }, origin),
        ),
  }
}

/** Takes an area away; the cards in it stay where they are. */
export function removeArea(areaId: AreaId): Action {
  return {
    label: 'canvas.area.remove',
    enabled: (context) => mayWriteAreas(context) && !isLocked(context, areaId),
    perform: ({ board }) =>
      board.state.get().document?.write(areaId, (doc, origin) => updateArea(doc, areaId, { live: false }, origin)),
  }
}

/** Whether an area stays where it is until it is unlocked. */
export const isLocked = ({ board }: ActionContext, areaId: AreaId): boolean =>
  board.state.get().document?.content.store.get().areas.get(areaId)?.locked ?? false
