import type { Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import { seatsOf } from './seats.ts'
import { type Seat, voterHash } from './voters.ts'

/** The question that counts who has taken part; answered by the server for everybody who joins. */
export const attendanceQuestion = 'attendance'

/** The same for one meeting of the board. */
export const meetingAttendance = (meetingId: string): string => `${attendanceQuestion}.${meetingId}`

export const isAttendance = (question: string): boolean =>
  question === attendanceQuestion || question.startsWith(`${attendanceQuestion}.`)

/**
 * Counts those who share a device as having taken part, and as being at the meeting that is on, once each; with what they count as: a device,
 * or one more person on it.
 */
export function attendanceWrites(state: BoardState, participant: string, seats = seatsOf(state, participant)): Write[] {
  const all = Array.from({ length: seats }, (_, seat) => ({ participant, seat }))
  const { meeting } = state.session
  const questions = [attendanceQuestion, ...(meeting ? [meetingAttendance(meeting.id)] : [])]
  return questions.flatMap((question) => {
    const secret = state.questions.get(question)
    return secret === undefined ? [] : all.flatMap((who) => attending(state, question, secret, who))
  })
}

/** That somebody is there, under a secret that may still be on its way to the state. */
export function attending(state: BoardState, question: string, secret: string, who: Seat): Write[] {
  const voter = voterHash(secret, who)
  if (state.answers.get(question)?.has(voter)) return []
  return [{ put: 'answer', question, voter, values: [who.seat === 0 ? 'device' : 'person'] }]
}

/** How many were there, and on how many devices. */
export function countAttendance({ answers }: BoardState, question: string): { participants: number; devices: number } {
  const attendance = [...(answers.get(question)?.values() ?? [])]
  return { participants: attendance.length, devices: attendance.filter(([as]) => as === 'device').length }
}
