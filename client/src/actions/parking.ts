import type { Area } from '@samtavle/shared/schema/area'
import type { Action, ActionContext } from './action.ts'
import { becomes } from './becomes.ts'
import { moveToArea } from './moveToArea.ts'
import { isFacilitator } from './rights.ts'
import { selectedCards } from './selection.ts'

const parkedArea = ({ board }: ActionContext): Area | undefined => {
  const { session, document } = board.state.get()
  const area = document?.content.store.get().areas.get(session?.parked ?? '')
  return area?.live ? area : undefined
}

/** Moves the selected cards to the place for what must wait; a facilitator makes it first if there is none. */
export const park: Action = {
  label: 'leading.park',
  enabled(context) {
    const area = parkedArea(context)
    return area ? moveToArea(area).enabled(context) : isFacilitator(context.board) && selectedCards(context).length > 0
  },
  perform: async (context) => {
    const { board } = context
    if (!parkedArea(context)) {
      await board.command({ type: 'parkingPlace' })
      await becomes(board.state, ({ session }) => session?.parked !== null)
      const store = board.state.get().document?.content.store
      if (store) await becomes(store, () => parkedArea(context) !== undefined)
    }
    const area = parkedArea(context)
    if (area) await moveToArea(area).perform(context)
  },
}
