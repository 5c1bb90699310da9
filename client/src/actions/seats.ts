import type { Action } from './action.ts'

/** Hands the device on: nothing of anybody is shown until somebody sits down. */
export const handOn: Action = {
  label: 'seats.next',
  enabled: ({ board }) => board.state.get().seat !== null,
  perform: ({ board }) => board.sit(null),
}

/** Sits down in a place that has been granted; 0 is the first. */
export function sitDown(seat: number): Action {
  return {
    label: 'seats.person',
    values: { number: seat + 1 },
    enabled: ({ board }) => seat < (board.state.get().own?.seats ?? 1),
    perform: ({ board }) => board.sit(seat),
  }
}

/** Asks for a place for one more person and sits down in it. */
export const takeSeat: Action = {
  label: 'seats.another',
  enabled: ({ board }) => {
    const { session, own } = board.state.get()
    return own !== null && session !== null && own.seats < session.settings.seats
  },
  perform: async ({ board }) => {
    const seat = board.state.get().own?.seats ?? 1
    await board.command({ type: 'takeSeat' })
    board.sit(seat)
  },
}
