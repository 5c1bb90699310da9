import { perspectiveQuestion } from '@samtavle/shared/protocol/questions'
import { eventually } from '../helpers/eventually.ts'
import type { Meeting } from './meeting.ts'
import type { WorkshopPerson } from './workshop.ts'

/** Lets people come in at the same time, or back in; resolves when each has said whom they are here as. */
export async function arrive(meeting: Meeting, people: WorkshopPerson[]): Promise<void> {
  await Promise.all(
    people.map((person) => (meeting.people.has(person.id) ? comeBack(meeting, person) : comeIn(meeting, person))),
  )
}

async function comeBack(meeting: Meeting, { id }: WorkshopPerson): Promise<void> {
  const person = meeting.person(id)
  if (!person.isConnected) await person.connect()
}

async function comeIn(meeting: Meeting, described: WorkshopPerson): Promise<void> {
  const person = meeting.newPerson(described.id)
  await person.join(wayIn(meeting, described))
  meeting.checks.check(person.role === described.role ? null : `${described.id} came in as ${person.role}`)
  if (described.device === 'big-screen') {
    await meeting.newPerson(`${described.id} (big screen)`).join({ secret: meeting.board.secrets.viewer })
  }
  const { perspective } = described
  if (perspective === null || described.role === 'viewer') return
  await person.putAnswer(perspectiveQuestion, [perspective])
  const isKept = (own: { answers: Record<string, string[]> }) => own.answers[perspectiveQuestion]?.[0] === perspective
  await eventually(`${described.id} hears the answer`, () => person.own !== null && isKept(person.own))
  meeting.journal.own(`perspective of ${described.id}`, { person: described.id, isIn: isKept })
}

/** In the room by the code on the wall, from elsewhere by link. */
function wayIn(meeting: Meeting, { role, device }: WorkshopPerson): { secret: string } | { code: string } {
  const { secrets } = meeting.board
  if (role !== 'participant') return { secret: secrets[role] }
  if (device === 'remote') return { secret: secrets.participant }
  const door = meeting.facilitator.session?.door
  if (!door) throw new Error('the door is closed')
  return { code: door.code }
}
