import { refusalOf } from '@samtavle/shared/rules/rights'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { rootMap, roots } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { createLink } from '@samtavle/shared/schema/link'
import { type BoardState, serverOrigin } from '../boardState.ts'
import { isHeld } from '../holds.ts'
import { RoomProblem } from '../problem.ts'
import type { Handler } from './change.ts'
import { placeCards } from './placeCards.ts'

/** What a wording may be made of. Other wordings are its ancestors, notes and ideas what it builds on. */
const ancestorKinds: readonly Card['kind'][] = ['problem', 'note', 'idea']

/**
 * A wording with what it was made from, in one step: where it came from can neither be left out on the way nor be written
 * later by somebody else.
 */
export const proposeWording: Handler<'proposeWording'> = ({ card, text, from }, { state, person, now }) => {
  const refusal = refusalOf(
    { do: 'createCard', kind: 'problem' },
    {
      role: person.role,
      held: isHeld(state, person.participant),
      session: state.session,
      now,
    },
  )
  if (refusal) throw new RoomProblem('closed', refusal)
  requireRoomFor(state, card)
  const sources = from.map((id) => visibleCard(state, id, ancestorKinds))
  const area = sources.find(({ kind }) => kind === 'problem')?.place[0] ?? wordingArea(state)
  return {
    writes: [{ put: 'author', entity: card, participant: person.participant, draft: null }],
    edit: (doc) => {
      placeCards(doc, area, [{ id: card, kind: 'problem', text }])
      for (const { id, kind } of new Set(sources)) {
        const link = { id: makeId(), kind: kind === 'problem' ? 'merged' : 'source', from: id, to: card } as const
        createLink(doc, link, serverOrigin)
      }
    },
    own: [person.participant],
  }
}

/** The group goes on with a wording. The others stay where they are. */
export const chooseProblem: Handler<'chooseProblem'> = ({ card }, { state }) => {
  if (card !== null) visibleCard(state, card, ['problem'])
  return { session: { problem: card } }
}

/** A card that everybody sees, of one of these kinds; throws when it is none. */
function visibleCard({ doc }: BoardState, cardId: string, kinds: readonly Card['kind'][]): Card {
  const card = readCards(doc).find(({ id }) => id === cardId)
  if (!card || !isVisible(card) || !kinds.includes(card.kind)) throw new RoomProblem('bad-request', 'no such card')
  return card
}

/** Where wordings go that are made of none: to the others, or to the area of the step. */
function wordingArea({ doc, session }: BoardState): string | null {
  const others = readCards(doc).filter((card) => isVisible(card) && card.kind === 'problem')
  return others.at(-1)?.place[0] ?? session.step.area
}

/** Throws when the id is taken, in whichever root, or when the board is full. */
function requireRoomFor({ doc }: BoardState, cardId: string): void {
  if (roots.some((root) => rootMap(doc, root).has(cardId))) throw new RoomProblem('bad-request', 'this card exists')
  if (rootMap(doc, 'cards').size >= limits.cards) throw new RoomProblem('limit-reached', 'cards')
}
