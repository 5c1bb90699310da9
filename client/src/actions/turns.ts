import type { AreaId, DraftId } from '@samtavle/shared/schema/ids'
import type { Turns } from '@samtavle/shared/schema/turns'
import type { Action } from './action.ts'
import { areasToShow } from './plan.ts'
import { isFacilitator } from './rights.ts'

/** Shares one own note in one's turn; `null` passes: *stå over*. */
export function takeTurn(area: AreaId, draft: DraftId | null): Action {
  return {
    label: draft === null ? 'turns.pass' : 'turns.share',
    enabled: ({ board }) => board.state.get().session?.turns.some((turns) => turns.area === area) ?? false,
    perform: async ({ board }) => {
      await board.command({ type: 'takeTurn', area, draft, seat: board.state.get().seat ?? 0 })
    },
  }
}

/** What was written is shared one each in turn, as was promised. */
export const startTurns: Action = {
  label: 'turns.start',
  enabled: ({ board }) => isFacilitator(board) && board.state.get().session?.step.kind === 'write',
  perform: async ({ board }) => {
    const { session } = board.state.get()
    const areas = session ? areasToShow(session).filter((area) => session.sharedInTurn[area]) : []
    if (areas.length > 0) await board.command({ type: 'startTurns', areas })
  },
}

/** Goes on without whoever has the turn. */
export const skipTurn = ({ area, taken }: Turns): Action => ({
  label: 'turns.skip',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'skipTurn', area, taken })
  },
})

export const nextLap = ({ area }: Turns): Action => ({
  label: 'turns.again',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'nextLap', area })
  },
})

export const endTurns = ({ area }: Turns): Action => ({
  label: 'turns.end',
  enabled: ({ board }) => isFacilitator(board),
  perform: async ({ board }) => {
    await board.command({ type: 'endTurns', area })
  },
})
