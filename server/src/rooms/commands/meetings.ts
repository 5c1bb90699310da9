import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import type { Meeting, Session } from '@samtavle/shared/schema/session'
import type { Write } from '../../storage/boardStore.ts'
import { attending, countAttendance, meetingAttendance } from '../attendance.ts'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { seatsOf } from '../seats.ts'
import { newQuestionSecret } from '../voters.ts'
import type { Handler } from './change.ts'

/** Begins a meeting: those who are here and those who come are counted, once each, under a secret that goes when it ends. */
export const meeting: Handler<'meeting'> = ({ date }, { state, here }) => {
  const ended = endedMeeting(state)
  if (ended.meetings.length >= limits.meetings) throw new RoomProblem('limit-reached', 'meetings')
  const id = makeId()
  const question = meetingAttendance(id)
  const secret = newQuestionSecret()
  const present = here().flatMap((participant) =>
    Array.from({ length: seatsOf(state, participant) }, (_, seat) => ({ participant, seat })),
  )
  return {
    session: {
      meeting: { id, date },
      meetings: [...ended.meetings, { id, date, participants: null, devices: null }],
    },
    writes: [
      ...ended.writes,
      { put: 'question', question, secret },
      ...present.flatMap((who) => attending(state, question, secret, who)),
    ],
  }
}

export const endMeeting: Handler<'endMeeting'> = (_, { state }) => {
  if (!state.session.meeting) throw new RoomProblem('closed', 'no meeting is on')
  const { meetings, writes } = endedMeeting(state)
  return { session: { meeting: null, meetings }, writes }
}

/** The meetings after the one that is on has ended: only sums are left of who was there. */
function endedMeeting(state: BoardState): Pick<Session, 'meetings'> & { writes: Write[] } {
  const { meeting: present, meetings } = state.session
  if (!present) return { meetings, writes: [] }
  const question = meetingAttendance(present.id)
  const ended = (one: Meeting): Meeting =>
    one.id === present.id ? { ...one, ...countAttendance(state, question) } : one
  return { meetings: meetings.map(ended), writes: [{ drop: 'question', question }] }
}
