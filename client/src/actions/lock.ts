import { updateArea } from '@samtavle/shared/schema/area'
import { type Card, setCardLocked } from '@samtavle/shared/schema/card'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Action, ActionContext } from './action.ts'
import { mayWriteAreas } from './areas.ts'
import { whyNot } from './rights.ts'
import { selectedCards } from './selection.ts'

/** Locks the selected cards, so that nobody moves, changes or removes them; undo takes it back. */
export const lock = lockAction(true)

/** Lets the selected cards be moved and changed again. */
export const unlock = lockAction(false)

function lockAction(to: boolean): Action {
  const about = (context: ActionContext): Card[] =>
    whyNot(context.board, { do: 'lockCard' }) ? [] : selectedCards(context).filter(({ locked }) => locked !== to)
  return {
    label: to ? 'whiteboard.lock.lock' : 'whiteboard.lock.unlock',
    shortcuts: [{ key: 'l', ctrl: true, shift: true }],
    enabled: (context) => about(context).length > 0,
    perform(context) {
      const { document } = context.board.state.get()
      for (const { id } of about(context)) {
        document?.write(id, (doc, origin) => setCardLocked(doc, id, to, origin))
      }
    },
  }
}

/** Lets an area no longer be dragged or taken away, or again. */
export function lockArea(areaId: AreaId, to: boolean): Action {
  return {
    label: to ? 'whiteboard.lock.lockArea' : 'whiteboard.lock.unlockArea',
    enabled: mayWriteAreas,
    perform: ({ board }) =>
      board.state.get().document?.write(areaId, (doc, origin) => updateArea(doc, areaId, { locked: to }, origin)),
  }
}
