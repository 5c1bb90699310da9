import { readCards, setTermMeaning } from '@samtavle/shared/schema/card'
import type { Meeting } from '../meeting.ts'
import { came, settle } from '../settle.ts'
import { enterStep } from '../steps.ts'
import type { Player } from './player.ts'

/** Somebody asks what a word means, without being named; the facilitator writes down what is meant. */
export const flagWord: Player<'flagWord'> = async (meeting, { by, card, word, meaning }) => {
  await enterStep(meeting, 'discuss')
  meeting.secrecy.show(word, meaning)
  await meeting.present(by).command({ type: 'flagWord', card: meeting.ids.realOf(card), word })
  const termIn = (doc: Meeting['facilitator']['doc']) =>
    readCards(doc).find(({ live, kind, text }) => live && kind === 'term' && text === word)
  await came(meeting, `flagWord ${word}: it is in the glossary`, () =>
    meeting.connected.every(({ doc }) => termIn(doc) !== undefined),
  )
  const term = termIn(meeting.facilitator.doc)
  if (!term) return
  await meeting.facilitator.write((doc, origin) => setTermMeaning(doc, term.id, meaning, origin))
  await settle(meeting, `flagWord ${word}`, ({ doc }) => termIn(doc)?.meaning === meaning)
  const isTold = meeting.connected.some(({ own }) => own?.cards.some(({ cardId }) => cardId === term.id))
  meeting.checks.check(isTold ? `flagWord ${word}: it can be told who asked` : null)
}
