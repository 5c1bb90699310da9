import { readLinks } from '@samtavle/shared/schema/link'
import { showsCard } from '../cards.ts'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import { putForward } from '../wordings.ts'
import type { Player } from './player.ts'

/** Somebody makes a new wording of several; all of them stay, and it says which they are. */
export const merge: Player<'merge'> = async (meeting, { by, id, from, text }) => {
  await enterStep(meeting, 'discuss')
  const cardId = await putForward(meeting, meeting.present(by), { id, text, from })
  const ancestors = from.map((one) => meeting.ids.realOf(one)).sort()
  await settle(meeting, `merge ${id}`, ({ doc }) => {
    const links = readLinks(doc).filter(({ live, kind, to }) => live && kind === 'merged' && to === cardId)
    const isLinked =
      links
        .map((link) => link.from)
        .sort()
        .join() === ancestors.join()
    return isLinked && showsCard(doc, cardId, text)
  })
}
