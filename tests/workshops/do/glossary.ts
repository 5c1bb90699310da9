import { noteSize } from '@samtavle/shared/layout/grid'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { settle } from '../settle.ts'
import type { Player } from './player.ts'

/** The facilitator puts words into the glossary, some of them without a meaning yet. */
export const glossary: Player<'glossary'> = async (meeting, { terms }) => {
  for (const { term, meaning } of terms) meeting.secrecy.show(term, meaning)
  await meeting.facilitator.write((doc, origin) => {
    terms.forEach(({ term, meaning }, i) => {
      const place: [null, number, number] = [null, i * noteSize.width, -2 * noteSize.height]
      createCard(doc, { id: makeId(), kind: 'term', text: term, meaning, place }, origin)
    })
  })
  await settle(meeting, 'glossary', ({ doc }) => {
    const known = readCards(doc).filter(({ live, kind }) => live && kind === 'term')
    return terms.every(({ term, meaning }) => known.some((card) => card.text === term && card.meaning === meaning))
  })
}
