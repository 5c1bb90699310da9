import { grownRects } from '@samtavle/shared/layout/grid'
import { updateArea } from '@samtavle/shared/schema/area'
import { untracked } from '@samtavle/shared/schema/entity'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { isFacilitator } from './rights.ts'

/** How long the board must have been quiet, in ms, so that nothing moves under anybody's hand. */
const quietMs = 700

/**
 * Lets areas grow around the cards that people put in them, and moves those below out of the way, for as long as the
 * returned function is not called. Only facilitators may write areas; what two of them write at once is the same.
 */
export function growAreas(board: BoardConnection): () => void {
  const { document } = board.state.get()
  if (!document) return () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const grow = () => {
    if (!isFacilitator(board)) return
    const { cards, areas } = document.content.store.get()
    const places = [...cards.values()].filter(({ live }) => live).map(({ place }) => place)
    for (const { id, live } of areas.values()) {
      if (!live) continue
      for (const [areaId, rect] of grownRects([...document.content.store.get().areas.values()], id, places)) {
        document.write(areaId, (doc) => updateArea(doc, areaId, { rect }, untracked))
      }
    }
  }
  const stop = document.content.listen((root) => {
    if (root !== 'cards' && root !== 'areas') return
    clearTimeout(timer)
    timer = setTimeout(grow, quietMs)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
