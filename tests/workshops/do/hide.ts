import { type Card, readCard } from '@samtavle/shared/schema/card'
import { entityOf, rootMap } from '@samtavle/shared/schema/entity'
import type { Meeting } from '../meeting.ts'
import { came, settle } from '../settle.ts'
import type { Player } from './player.ts'

/** The facilitator hides a card: from then on nobody who comes may get its text. */
export const hide: Player<'hide'> = async (meeting, { card }) => {
  const { facilitator, ids } = meeting
  const cardId = ids.realOf(card)
  const text = cardIn(facilitator.doc, cardId)?.text ?? ''
  await facilitator.command({ type: 'hide', card: cardId, reason: 'prøve' })
  meeting.secrecy.unshow(text)
  meeting.secrecy.keep(card, { text, what: `the hidden ${card}`, knownBy: meeting.people.keys() })
  await settle(meeting, `hide ${card}`, ({ doc }) => {
    const hidden = cardIn(doc, cardId)
    return hidden?.hidden === true && hidden.text === ''
  })
  noteHidden(meeting, cardId)
  await came(meeting, `the writer of ${card} hears why`, () =>
    meeting.connected.every(
      ({ own }) =>
        !own?.cards.some((made) => made.cardId === cardId) || own.hidden.some((one) => one.cardId === cardId),
    ),
  )
}

function cardIn(doc: Meeting['facilitator']['doc'], cardId: string): Card | null {
  const entity = entityOf(doc, 'cards', cardId)
  return entity && readCard(cardId, entity)
}

/** The text is out of the card, and out of the results that quote it. */
function noteHidden({ journal, facilitator }: Meeting, cardId: string): void {
  journal.fact({ root: 'cards', id: cardId, key: 'text', value: '' })
  journal.fact({ root: 'cards', id: cardId, key: 'hidden', value: true })
  for (const [id, result] of rootMap(facilitator.doc, 'results')) {
    journal.fact({ root: 'results', id, key: 'data', value: result.get('data') })
  }
}
