import { type CardId, idPattern } from '@samtavle/shared/schema/ids'

export interface Point {
  x: number
  y: number
}

/**
 * What somebody shows of themselves, in whole board units: a cursor, and cards with the corner of the first of them; and
 * before which letter of a card they write.
 */
export interface Shown {
  cursor?: [x: number, y: number]
  drag?: [cards: readonly CardId[], x: number, y: number]
  caret?: [card: CardId, letter: number]
}

/** Of more cards than this only the first ones are shown: a message has room for no more. */
export const mostDragged = 60

export const pointIn = ({ x, y }: Point): [x: number, y: number] => [Math.round(x), Math.round(y)]

/** What others send is theirs to make up, all but their name: what is nothing of the kind is left out. */
export function shownIn({ cursor, drag, caret, user }: Record<string, unknown>): Shown & { name: string } {
  const name = (user as { name?: unknown } | undefined)?.name
  const at = Array.isArray(cursor) ? pointOf(cursor) : null
  const held = Array.isArray(drag) ? dragOf(drag) : null
  const writes = Array.isArray(caret) ? caretOf(caret) : null
  return {
    name: typeof name === 'string' ? name : '',
    ...(at && { cursor: at }),
    ...(held && { drag: held }),
    ...(writes && { caret: writes }),
  }
}

function pointOf([x, y]: unknown[]): [number, number] | null {
  return isNumber(x) && isNumber(y) ? [x, y] : null
}

function dragOf([cards, x, y]: unknown[]): [CardId[], number, number] | null {
  const at = pointOf([x, y])
  if (!at || !Array.isArray(cards) || cards.length > mostDragged) return null
  return cards.every(isId) ? [cards as CardId[], ...at] : null
}

function caretOf([card, letter]: unknown[]): [CardId, number] | null {
  return isId(card) && isNumber(letter) && letter >= 0 ? [card, letter] : null
}

const isId = (value: unknown): value is CardId => typeof value === 'string' && idPattern.test(value)

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
