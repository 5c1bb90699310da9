import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { isFacilitator } from './rights.ts'

/** Words as long as this are offered to ask about. */
const longLetters = 10
const mostOffered = 12

export const termsOf = ({ cards }: Content): Card[] =>
  [...cards.values()]
    .filter((card) => isVisible(card) && card.kind === 'term')
    .sort((a, b) => a.text.localeCompare(b.text, 'nb'))

/** The long words on the board that nobody has asked about yet, in the order they stand. */
export function wordsToAskAbout(content: Content): string[] {
  const known = termsOf(content).map(({ text }) => text.toLocaleLowerCase('nb'))
  const isKnown = (word: string) => known.some((term) => term.includes(word))
  const words = [...content.cards.values()]
    .filter((card) => isVisible(card) && card.kind !== 'term')
    .flatMap(({ text }) => text.match(/[\p{L}-]+/gu) ?? [])
    .map((word) => word.toLocaleLowerCase('nb'))
  return [...new Set(words)].filter((word) => word.length >= longLetters && !isKnown(word)).slice(0, mostOffered)
}

/** The first card that has this word; null when none has. */
export function cardWithWord({ cards }: Content, word: string): CardId | null {
  const wanted = word.trim().toLocaleLowerCase('nb')
  const has = (card: Card) =>
    isVisible(card) && card.kind !== 'term' && card.text.toLocaleLowerCase('nb').includes(wanted)
  return wanted === '' ? null : ([...cards.values()].find(has)?.id ?? null)
}

/** Whether participants may ask about words now: while all talk, or while no step is on. */
export const isTimeForWords = ({ step, lock }: Session): boolean =>
  !lock.on && (step.kind === 'discuss' || step.kind === 'free')

/** Asks what a word on a card means; nobody learns who asked. */
export function flagWord(card: CardId | null, word: string): Action {
  return {
    label: 'work.words.ask',
    enabled: ({ board }) => {
      const { session, own } = board.state.get()
      return session !== null && own?.role !== 'viewer' && (isFacilitator(board) || isTimeForWords(session))
    },
    perform: async ({ board }) => {
      if (card) await board.command({ type: 'flagWord', card, word: word.trim() })
    },
  }
}
