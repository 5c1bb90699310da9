import { showsCard } from '../cards.ts'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import { putForward } from '../wordings.ts'
import type { Player } from './player.ts'

/** Somebody puts a wording of the problem forward. */
export const propose: Player<'propose'> = async (meeting, { by, id, text }) => {
  await enterStep(meeting, 'discuss')
  const cardId = await putForward(meeting, meeting.present(by), { id, text, from: [] })
  await settle(meeting, `propose ${id}`, ({ doc }) => showsCard(doc, cardId, text))
}
