import { makeId } from '@samtavle/shared/schema/ids'
import { createLink, readLinks } from '@samtavle/shared/schema/link'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import type { Player } from './player.ts'

/** Two cards both stand, as an open question. */
export const disagree: Player<'disagree'> = async (meeting, { cards: [one, other], question }) => {
  await enterStep(meeting, 'discuss')
  const link = { id: makeId(), from: meeting.ids.realOf(one), to: meeting.ids.realOf(other), question }
  meeting.secrecy.show(question)
  await meeting.facilitator.write((doc, origin) => createLink(doc, { ...link, kind: 'opposing' }, origin))
  await settle(meeting, `disagree ${one} ${other}`, ({ doc }) =>
    readLinks(doc).some(({ id, live, kind }) => id === link.id && live && kind === 'opposing'),
  )
}
