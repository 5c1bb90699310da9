import { writeOutcome } from './outcome.ts'
import type { Player } from './player.ts'

export const measure: Player<'measure'> = async (meeting, { id, text, owner, due, sources }) => {
  if (owner !== null) meeting.secrecy.show(owner)
  await writeOutcome(meeting, id, { kind: 'measure', text, owner, due }, sources)
}
