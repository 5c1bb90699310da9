import { showsCard, writeCard } from '../cards.ts'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import type { Player } from './player.ts'

/** Somebody adds an open card while all discuss. */
export const lateNote: Player<'lateNote'> = async (meeting, { by, area, note }) => {
  await enterStep(meeting, 'discuss')
  const { id, text } = note
  const areaId = meeting.ids.realOf(area)
  const cardId = await writeCard(meeting, meeting.present(by), id, { kind: 'note', text }, areaId)
  await settle(meeting, `lateNote ${id}`, ({ doc }) => showsCard(doc, cardId, text))
}
