import { writeDraft } from '../drafts.ts'
import { settle } from '../settle.ts'
import type { Player } from './player.ts'

/** Somebody loses the network and goes on writing; the next reveal of the area brings them back. */
export const offline: Player<'offline'> = async (meeting, { by, area, notes }) => {
  meeting.present(by).disconnect()
  meeting.offline.set(by, area)
  for (const note of notes) await writeDraft(meeting, by, area, note)
  await settle(meeting, `${by} is offline`)
}
