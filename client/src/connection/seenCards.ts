import type { CardId } from '@samtavle/shared/schema/ids'
import { keepPreference, readPreference } from './preferences.ts'

/** Enough of an id to tell the cards of a board apart; all of it would fill a phone's storage. */
const letters = 6

/** Which cards of a board this device has shown: the beginnings of their ids, and nothing of what is on them. */
export interface SeenCards {
  has(cardId: CardId): boolean
}

const preferenceOf = (boardId: string) => `${boardId}.seen`

/** What was on the board when it was last looked at here; null when it never was. */
export function readSeenCards(boardId: string): SeenCards | null {
  const kept = readPreference(preferenceOf(boardId))
  return kept === null ? null : seenAmong(kept.split(' '))
}

/** Remembers that all these cards have been looked at. */
export function keepSeenCards(boardId: string, cardIds: Iterable<CardId>): SeenCards {
  const short = [...cardIds].map((id) => id.slice(0, letters))
  keepPreference(preferenceOf(boardId), short.join(' '))
  return seenAmong(short)
}

function seenAmong(short: string[]): SeenCards {
  const seen = new Set(short)
  return { has: (cardId) => seen.has(cardId.slice(0, letters)) }
}
