import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import { type AreaId, makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Whether notes of an area wait until all are shown. */
export const waitsForReveal = (session: Session, area: AreaId): boolean =>
  session.step.kind === 'write' && areasOfStep(session).includes(area)

/** Types in notes from sheets of paper: at once, or with all others where people still write alone. */
export function addPaperNotes(area: AreaId, texts: readonly string[]): Action {
  return {
    label: 'paper.add',
    values: { count: texts.length },
    enabled: ({ board }) => isFacilitator(board) && texts.length > 0,
    perform: async ({ board }) => {
      const { session } = board.state.get()
      if (!session) return
      if (waitsForReveal(session, area)) {
        for (const text of texts) board.drafts.write(makeId(), area, text, 'added', 'paper')
      } else await board.command({ type: 'paperNotes', area, texts: [...texts] })
    },
  }
}

/** Takes the words of a reservation out of what a check came to, brings them back, or drops them for good. */
export function moderateReservation(checkId: string, index: number, act: 'hide' | 'restore' | 'erase'): Action {
  const labels = { hide: 'paper.hideReservation', restore: 'paper.restore', erase: 'paper.erase' } as const
  return {
    label: labels[act],
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'reservation', checkId, index, act })
    },
  }
}
