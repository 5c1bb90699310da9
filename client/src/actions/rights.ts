import { tableQuestion } from '@samtavle/shared/protocol/questions'
import { isInOpenRound } from '@samtavle/shared/rules/cardsInRound'
import type { Refusal } from '@samtavle/shared/rules/refusals'
import { type Act, type CardAct, refusalOf } from '@samtavle/shared/rules/rights'
import type { Card } from '@samtavle/shared/schema/card'
import { isFixture } from '@samtavle/shared/schema/fixtures'
import type { BoardConnection } from '../connection/boardConnection.ts'

/** Whether this person may do this now, by the table that the server goes by: null, or the name of the refusal. */
export function whyNot(board: BoardConnection, act: Act): Refusal | null {
  const { session, own } = board.state.get()
  if (!session || !own) return 'locked'
  return refusalOf(act, { role: own.role, held: own.held !== undefined, session, now: board.clock.now() })
}

/** The same for something done to a card. A locked one is nobody's to change by accident: a facilitator unlocks it first. */
export function whyNotCard(board: BoardConnection, what: CardAct, card: Card): Refusal | null {
  const { session } = board.state.get()
  const inRound = session !== null && isInOpenRound(session, card.id)
  const [table] = board.state.get().own?.answers[tableQuestion] ?? []
  const atTable = table !== undefined && card.place[0] === table
  const { kind, locked } = card
  if (isFixture(card) && notForFixtures.includes(what)) return 'step'
  const refusal = whyNot(board, { do: what, own: isOwn(board, card.id), inRound, kind, atTable, locked })
  return refusal ?? (locked ? 'locked' : null)
}

/** Free text and pictures are nobody's voice: they are not sorted, and have no paper. */
const notForFixtures: readonly string[] = ['colourCard', 'themeCard', 'detailCard'] satisfies CardAct[]

/** Whether somebody here has made this card, theme or link. */
export function isOwn(board: BoardConnection, entityId: string): boolean {
  const { own, document } = board.state.get()
  return document?.made.has(entityId) || (own?.cards.some(({ cardId }) => cardId === entityId) ?? false)
}

export const isFacilitator = (board: BoardConnection): boolean => board.state.get().own?.role === 'facilitator'
