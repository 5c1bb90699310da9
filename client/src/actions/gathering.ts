import type { Rect } from '@samtavle/shared/schema/area'
import type { Session } from '@samtavle/shared/schema/session'
import type { Action, ActionContext } from './action.ts'
import { liveAreas } from './placing.ts'
import { isFacilitator } from './rights.ts'
import { show } from './zoom.ts'

/** Takes everybody to what the one who leads is looking at. */
export const summonHere: Action = {
  label: 'leading.summon',
  enabled: ({ board, view }) => isFacilitator(board) && view.get().size.width > 0,
  perform: async (context) => {
    const rect = visibleRect(context)
    await context.board.command({ type: 'summon', rect, area: areaIn(context, rect) })
  },
}

export const endSummon: Action = {
  label: 'leading.endSummon',
  enabled: ({ board }) => isFacilitator(board) && (board.state.get().session?.summon ?? null) !== null,
  perform: async ({ board }) => {
    await board.command({ type: 'summon', rect: null })
  },
}

/** Shows what everybody is gathered at. */
export function goThere(context: ActionContext, { rect: [x, y, width, height] }: NonNullable<Session['summon']>): void {
  context.view.set({ looking: true })
  show(context, { x, y, width, height }, 2)
}

/** What no panel covers of the canvas, in board units. */
function visibleRect({ view }: ActionContext): Rect {
  const { camera, size, insets } = view.get()
  const [width, height] = [size.width - insets.left - insets.right, size.height - insets.top - insets.bottom]
  const rect: Rect = [
    camera.x + insets.left / camera.zoom,
    camera.y + insets.top / camera.zoom,
    Math.max(1, width / camera.zoom),
    Math.max(1, height / camera.zoom),
  ]
  return rect
}

/** The area that most of a rectangle is in; null: none. For those who see the board as a list. */
function areaIn({ board }: ActionContext, rect: Rect): string | null {
  const content = board.state.get().document?.content.store.get()
  const shared = (content ? liveAreas(content) : [])
    .map((area) => ({ id: area.id, shared: overlap(area.rect, rect) }))
    .filter((area) => area.shared > 0)
    .sort((one, other) => other.shared - one.shared)
  return shared[0]?.id ?? null
}

function overlap([ax, ay, aw, ah]: Rect, [bx, by, bw, bh]: Rect): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by)
  return Math.max(0, width) * Math.max(0, height)
}
