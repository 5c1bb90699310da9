import type { CardId } from '@samtavle/shared/schema/ids'

/** Where somebody else points, in board units, and what they are called; '' when they have not said. */
export interface OthersCursor {
  client: number
  name: string
  x: number
  y: number
}

/** Before which letter of a card somebody else writes. */
export interface OthersCaret {
  client: number
  name: string
  cardId: CardId
  letter: number
}

// What others send is theirs to make up, all but their name.

/** Where somebody points; null: nowhere. */
export function readCursor(client: number, { cursor, user }: Record<string, unknown>): OthersCursor | null {
  if (!Array.isArray(cursor)) return null
  const [x, y] = cursor as unknown[]
  return isNumber(x) && isNumber(y) ? { client, name: nameOf(user), x, y } : null
}

/** Where somebody writes; null: nowhere. */
export function readCaret(client: number, { caret, user }: Record<string, unknown>): OthersCaret | null {
  if (!Array.isArray(caret)) return null
  const [cardId, letter] = caret as unknown[]
  return typeof cardId === 'string' && isNumber(letter) && letter >= 0
    ? { client, name: nameOf(user), cardId, letter }
    : null
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function nameOf(user: unknown): string {
  const name = (user as { name?: unknown } | undefined)?.name
  return typeof name === 'string' ? name : ''
}
