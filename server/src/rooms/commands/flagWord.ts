import { isLocked } from '@samtavle/shared/rules/boardLock'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { createLink, readLinks } from '@samtavle/shared/schema/link'
import type { Session } from '@samtavle/shared/schema/session'
import { serverOrigin } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import type { Person } from '../socket.ts'
import type { Handler } from './change.ts'
import { placeCards } from './placeCards.ts'

/**
 * A word that somebody does not know becomes a term of the glossary, tied to the card it stands on. The server writes it in
 * its own name and keeps no author, so nobody can tell who asked.
 */
export const flagWord: Handler<'flagWord'> = ({ card: cardId, word }, { state, person, now }) => {
  requireOpen(state.session, person, now)
  const cards = readCards(state.doc).filter(isVisible)
  const card = cards.find(({ id }) => id === cardId)
  if (!card || card.kind === 'term') throw new RoomProblem('bad-request', 'no such card')
  if (!lower(card.text).includes(lower(word))) throw new RoomProblem('invalid-content', 'the card does not say this')
  const known = cards.find(({ kind, text }) => kind === 'term' && lower(text) === lower(word))
  const isTied = readLinks(state.doc).some(({ live, from, to }) => live && from === card.id && to === known?.id)
  if (isTied) return {}
  if (!known && rootMap(state.doc, 'cards').size >= limits.cards) throw new RoomProblem('limit-reached', 'cards')
  const term = known?.id ?? makeId()
  return {
    edit: (doc) => {
      if (!known) placeCards(doc, null, [{ id: term, kind: 'term', text: word, meaning: '' }])
      createLink(doc, { id: makeId(), kind: 'source', from: card.id, to: term }, serverOrigin)
    },
  }
}

/** Participants ask while all talk, or while no step is on; a facilitator at any time. */
function requireOpen(session: Session, { role }: Person, now: number): void {
  if (role === 'facilitator') return
  const { step } = session
  if (isLocked(session, now) || (step.kind !== 'discuss' && step.kind !== 'free'))
    throw new RoomProblem('closed', 'not in this step')
}

const lower = (text: Card['text']): string => text.normalize('NFC').toLocaleLowerCase('nb')
