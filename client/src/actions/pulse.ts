import { makeId } from '@samtavle/shared/schema/ids'
import type { Pulse } from '@samtavle/shared/schema/pulse'
import type { Session } from '@samtavle/shared/schema/session'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

export const openPulseOf = ({ pulse }: Session): Pulse | null => (pulse?.state === 'open' ? pulse : null)

/** Asks everybody how the meeting was. */
export function openPulse(questions: readonly string[]): Action {
  const asked = questions.map((question) => question.trim()).filter(Boolean)
  return {
    label: 'work.pulse.open',
    enabled: ({ board }) => isFacilitator(board) && asked.length > 0,
    perform: async ({ board }) => {
      await board.command({ type: 'openPulse', pulseId: makeId(), questions: asked })
    },
  }
}

export function closePulse(pulseId: string): Action {
  return {
    label: 'work.pulse.close',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'closePulse', pulseId })
    },
  }
}
