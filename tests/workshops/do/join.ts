import { arrive } from '../arrival.ts'
import { settle } from '../settle.ts'
import type { Player } from './player.ts'

/** People come later, or come back. */
export const join: Player<'join'> = async (meeting, { people }) => {
  await arrive(
    meeting,
    meeting.workshop.people.filter(({ id }) => people.includes(id)),
  )
  await settle(meeting, `join ${people.join(', ')}`)
}
