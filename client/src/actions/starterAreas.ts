import { areaGap, areaHeader, areaPadding, gap, noteSize } from '@samtavle/shared/layout/grid'
import { createArea, type Rect } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { orderBetween } from '@samtavle/shared/schema/order'
import type { colours } from '@samtavle/shared/schema/values'
import type { BoardConnection } from '../connection/boardConnection.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { around } from './camera.ts'
import { liveAreas } from './placing.ts'
import { type AskedArea, planFor } from './plan.ts'

/** An area as whoever makes a board describes it. */
export interface StarterArea {
  title: string
  prompt: string
}

/** Papers in the order areas get them: neighbours differ clearly, also for those who see few colours. */
const papers = [
  'yellow',
  'lilac',
  'blue',
  'green',
  'peach',
  'pink',
] as const satisfies readonly (typeof colours)[number][]

const widthOf = (columns: number) => 2 * areaPadding + columns * (noteSize.width + gap) - gap
const heightOf = (rows: number) => areaHeader + areaPadding + rows * (noteSize.height + gap) - gap

/** Lays the first areas of a board out and writes the plan of the meeting: one round of writing for each area. */
export async function layOut(board: BoardConnection, document: BoardDocument, starters: StarterArea[]): Promise<void> {
  const areas = starters.map((starter, i) => addArea(document, starter, rectOf(i, starters.length)))
  await board.command({ type: 'agenda', agenda: planFor(areas) })
}

/** Makes an area below all others. */
export function addAreaBelow(document: BoardDocument, starter: StarterArea): AskedArea {
  const rects = liveAreas(document.content.store.get()).map(({ rect: [x, y, width, height] }) => ({
    x,
    y,
    width,
    height,
  }))
  const all = around(rects)
  return addArea(document, starter, [all?.x ?? 0, all ? all.y + all.height + areaGap : 0, widthOf(4), heightOf(2)])
}

function addArea(document: BoardDocument, { title, prompt }: StarterArea, rect: Rect): AskedArea {
  const areas = liveAreas(document.content.store.get())
  const id = makeId()
  const area = {
    id,
    title: title.trim(),
    prompt: prompt.trim(),
    rect,
    colour: papers[areas.length % papers.length] ?? 'yellow',
    order: orderBetween(areas.at(-1)?.order ?? null, null),
  }
  document.write(id, (doc, origin) => createArea(doc, area, origin))
  return area
}

/** Two beside each other, a third across below them: as large as can be on a screen. */
function rectOf(i: number, total: number): Rect {
  const [half, whole] = [widthOf(3), 2 * widthOf(3) + areaGap]
  if (total === 1) return [0, 0, widthOf(5), heightOf(4)]
  if (i < 2) return [i * (half + areaGap), 0, half, heightOf(3)]
  return [0, heightOf(3) + areaGap + (i - 2) * (heightOf(2) + areaGap), whole, heightOf(2)]
}
