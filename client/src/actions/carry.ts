import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Action } from './action.ts'
import { isLocked, mayWriteAreas } from './areas.ts'
import { mayMove } from './moveCards.ts'
import { selectedCards } from './selection.ts'

/** Takes the selected cards up; the next press puts them down: for those who cannot drag. */
export const carry: Action = {
  label: 'carry.start',
  enabled: (context) => selectedCards(context).some(({ id }) => mayMove(context, id)),
  perform: ({ view }) => view.set({ tool: 'carry', carried: null, menu: null }),
}

/** Takes an area up with all that lies in it; the next press on the canvas puts it down: for those who cannot drag. */
export function carryArea(areaId: AreaId): Action {
  return {
    label: 'carry.start',
    enabled: (context) => mayWriteAreas(context) && !isLocked(context, areaId),
    perform: ({ view }) => view.set({ tool: 'carry', carried: areaId, dialog: null }),
  }
}

/** Asks which area the selected cards are to be moved to. */
export const openMove: Action = {
  label: 'list.move.open',
  enabled: (context) =>
    carry.enabled(context) && (context.board.state.get().document?.content.store.get().areas.size ?? 0) > 0,
  perform: ({ view }) => view.set({ dialog: { is: 'move' }, menu: null }),
}
