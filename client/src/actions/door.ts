import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Opens the door, or changes whether those who come by its code wait to be let in; an open door keeps its code. */
export const openDoorTo = (waitingRoom: boolean): Action => ({
  label: 'board.invite.openDoor',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'door', open: true, waitingRoom })
  },
})
