import { attendanceWrites } from '../attendance.ts'
import { RoomProblem } from '../problem.ts'
import { seatsOf } from '../seats.ts'
import type { Handler } from './change.ts'

/** Grants a device a place for one more person, up to what the board allows. Places that are granted stay. */
export const takeSeat: Handler<'takeSeat'> = (_command, { state, person }) => {
  const seat = seatsOf(state, person.participant)
  if (seat >= state.session.settings.seats) throw new RoomProblem('limit-reached', 'seats')
  return {
    writes: [
      { put: 'seats', participant: person.participant, count: seat + 1 },
      ...attendanceWrites(state, person.participant, seat + 1),
    ],
    own: [person.participant],
  }
}
