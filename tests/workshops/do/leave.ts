import { settle } from '../settle.ts'
import type { Player } from './player.ts'

/** People close the page and go; what they did stays. */
export const leave: Player<'leave'> = async (meeting, { people }) => {
  for (const name of people) meeting.person(name).disconnect()
  await settle(meeting, `leave ${people.join(', ')}`)
}
