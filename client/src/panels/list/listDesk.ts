import type { AreaId, CardId, ThemeId } from '@samtavle/shared/schema/ids'
import { createContext, useContext } from 'react'

/** What a person is asked before something is done in the list. */
export type Question =
  | {
      what: 'move' | 'theme' | 'hide' | 'outcome' | 'erase' | 'about' | 'comments' | 'colour'
      cards: readonly CardId[]
    }
  | { what: 'describe'; theme: ThemeId }
  | { what: 'area'; area: AreaId }

/** What the parts of the list can ask of the whole. It stays the same object for as long as the list is there. */
export interface ListDesk {
  /** Shows what can be done with a card, or nobody's. */
  open(cardId: CardId | null): void
  choose(cardId: CardId, chosen: boolean): void
  /** Asks; null: no longer. */
  ask(question: Question | null): void
  /** Something was done: tells it, and goes on from this card, theme or area, or from near where it was. */
  done(message: string, next: CardId | ThemeId | AreaId | undefined): void
}

export const ListDeskContext = createContext<ListDesk | null>(null)

export function useListDesk(): ListDesk {
  const desk = useContext(ListDeskContext)
  if (!desk) throw new Error('There is no list around this component')
  return desk
}
