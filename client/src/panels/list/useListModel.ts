import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useMemo } from 'react'
import { openRoundOf } from '../../actions/dots.ts'
import type { Editing } from '../../actions/view.ts'
import type { Content } from '../../connection/content.ts'
import { useStore } from '../../ui/useStore.ts'
import { useActionContext, useBoardState, useContent, useOwn, useSession } from '../boardContext.ts'
import { cardsOf, type ListSection, sectionsOf } from './sections.ts'

/** What the list shows. */
export interface ListModel {
  sections: ListSection[]
  /** Notes shown, in all sections. */
  count: number
  editing: Editing | null
  /** The chosen notes that are shown, in the order they are read. */
  chosen: Card[]
  /** Dots of the last round by card; none while a round is open. */
  sums: ReadonlyMap<CardId, number>
}

/** The board as a list of what `search` is found in; all of it when that is empty. */
export function useListModel(search: string): ListModel {
  const { view } = useActionContext()
  const content = useContent()
  const { role, hidden } = useOwn()
  const editing = useStore(view, (state) => state.editing)
  const selection = useStore(view, (state) => state.selection)
  const held = useHeld(editing)
  const sections = useMemo(() => {
    const isTold = (card: Card) => role === 'facilitator' || hidden.some(({ cardId }) => cardId === card.id)
    const isShown = (card: Card) =>
      card.id === held?.id || (isFound(card, search) && (isVisible(card) || (card.live && card.hidden && isTold(card))))
    const isBegun = (card: Card) => Boolean(editing?.fresh) && card.id === editing?.cardId
    const shown = held ? { ...content, cards: new Map(content.cards).set(held.id, held) } : content
    return sectionsOf(shown, (card) => !isBegun(card) && isShown(card), search.trim() !== '')
  }, [content, held, editing, search, role, hidden])
  const shown = useMemo(() => cardsOf(sections), [sections])
  const chosen = useMemo(() => shown.filter((card) => selection.has(card.id) && isVisible(card)), [shown, selection])
  return { sections, count: shown.length, editing, chosen, sums: useSums(content) }
}

/**
 * The card that is being written in, as it was when the writing began: it stays where it is in the list, whatever others do
 * with it meanwhile, so that nobody's caret is taken away.
 */
function useHeld(editing: Editing | null): Card | null {
  const document = useBoardState((state) => state.document)
  return useMemo(() => {
    if (!editing || editing.fresh) return null
    return document?.content.store.get().cards.get(editing.cardId) ?? null
  }, [editing, document])
}

function isFound({ text, meaning, owner }: Card, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase()
  return [text, meaning, owner ?? ''].some((part) => part.toLocaleLowerCase().includes(wanted))
}

function useSums({ results }: Content): ReadonlyMap<CardId, number> {
  const isOpen = openRoundOf(useSession()) !== null
  const latest = isOpen ? undefined : results.at(-1)
  return useMemo(() => new Map(latest?.data.options.map(({ card, dots }) => [card, dots])), [latest])
}
