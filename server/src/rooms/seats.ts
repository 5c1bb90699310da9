import type { BoardState } from './boardState.ts'
import { RoomProblem } from './problem.ts'
import type { Seat } from './voters.ts'

/** How many people a device has places for. */
export const seatsOf = (state: BoardState, participant: string): number => state.seats.get(participant) ?? 1

/** Throws when the place has not been granted: a device must not vote for people who are not there. */
export function requireSeat(state: BoardState, { participant, seat }: Seat): void {
  if (seat >= seatsOf(state, participant)) throw new RoomProblem('not-allowed', 'no such seat')
}
