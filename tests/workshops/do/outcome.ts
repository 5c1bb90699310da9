import type { NewCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createLink, readLinks } from '@samtavle/shared/schema/link'
import { showsCard, writeCard } from '../cards.ts'
import type { Meeting } from '../meeting.ts'
import { settle } from '../settle.ts'
import { enterStep } from '../steps.ts'

/** The facilitator writes down what was agreed, and links it to what it came from. */
export async function writeOutcome(
  meeting: Meeting,
  fileId: string,
  card: Omit<NewCard, 'id' | 'place'>,
  sources: string[],
): Promise<void> {
  await enterStep(meeting, 'decide')
  const { facilitator, ids } = meeting
  const cardId = await writeCard(meeting, facilitator, fileId, card, null)
  await facilitator.write((doc, origin) => {
    for (const source of sources)
      createLink(doc, { id: makeId(), kind: 'source', from: ids.realOf(source), to: cardId }, origin)
  })
  await settle(meeting, `${card.kind} ${fileId}`, ({ doc }) => {
    const links = readLinks(doc).filter(({ live, kind, to }) => live && kind === 'source' && to === cardId)
    return showsCard(doc, cardId, card.text) && links.length === sources.length
  })
}
