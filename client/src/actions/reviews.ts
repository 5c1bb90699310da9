import type { Review } from '@samtavle/shared/protocol/events'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

const labels = {
  approved: 'review.approve',
  held: 'review.hold',
  asked: 'review.ask',
  waiting: 'review.undo',
} as const

/** Says something to notes that facilitators read before all do; `waiting` takes it back. */
export function review(drafts: readonly string[], verdict: Review['verdict'], question = ''): Action {
  return {
    label: labels[verdict],
    values: { count: drafts.length },
    enabled: ({ board }) => isFacilitator(board) && drafts.length > 0,
    perform: async ({ board }) => {
      await board.command({ type: 'review', drafts: [...drafts], verdict, question })
    },
  }
}

/** Shows the notes of an area that have been approved; the others stay with their writers. */
export function showApproved(area: AreaId, count: number): Action {
  return {
    label: 'review.show',
    values: { count },
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'reveal', area, unread: 'keep' })
    },
  }
}
