import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Begins a meeting on this day (`YYYY-MM-DD`): who is there is counted. */
export const beginMeeting = (date: string): Action => ({
  label: 'leading.meetingBegin',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'meeting', date })
  },
})

export const endMeeting: Action = {
  label: 'leading.meetingEnd',
  enabled: ({ board }) => isFacilitator(board) && (board.state.get().session?.meeting ?? null) !== null,
  perform: async ({ board }) => {
    await board.command({ type: 'endMeeting' })
  },
}
