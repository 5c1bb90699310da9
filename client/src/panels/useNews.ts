import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isOwn } from '../actions/rights.ts'
import type { ViewStore } from '../actions/view.ts'
import { keepSeenCards, readSeenCards, type SeenCards } from '../connection/seenCards.ts'
import { useActionContext, useBoardState, useContent, useOwn } from './boardContext.ts'

/** What has come to the board since it was last looked at on this device. */
export interface News {
  fresh: ReadonlySet<CardId>
  /** Whether all has come that had been written before. */
  hasArrived: boolean
  markSeen(): void
}

const nothing: ReadonlySet<CardId> = new Set()

export function useNews(): News {
  const { board, view } = useActionContext()
  const { cards } = useContent()
  const own = useOwn()
  const hasArrived = useHasArrived()
  const [seen, setSeen] = useState<SeenCards | null>(() => readSeenCards(board.boardId))
  const markSeen = useCallback(() => {
    const { document } = board.state.get()
    if (document) setSeen(keepSeenCards(board.boardId, document.content.store.get().cards.keys()))
  }, [board])
  // Who has never been here has missed nothing.
  useEffect(() => {
    if (hasArrived && !seen) markSeen()
  }, [hasArrived, seen, markSeen])
  useLeaving(markSeen, view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is one's own is among what `own` tells
  const fresh = useMemo(() => {
    if (!seen || !hasArrived) return nothing
    const isFresh = (id: CardId) => !seen.has(id) && !isOwn(board, id)
    return new Set([...cards.values()].filter((card) => isVisible(card) && isFresh(card.id)).map(({ id }) => id))
  }, [cards, seen, hasArrived, board, own.cards])
  return { fresh, hasArrived, markSeen }
}

/** Whether all of the document has come: what was said last is acknowledged after it. */
function useHasArrived(): boolean {
  const document = useBoardState((state) => state.document)
  const sync = useSyncExternalStore(document?.sync.subscribe ?? noSubscription, () => document?.sync.get().state)
  const [arrived, setArrived] = useState(false)
  useEffect(() => {
    if (sync === 'saved') setArrived(true)
  }, [sync])
  return arrived
}

const noSubscription = () => () => {}

/** Who turns away has looked. Who goes from the canvas on to the list has not: there the new ones are marked. */
function useLeaving(markSeen: () => void, view: ViewStore): void {
  useEffect(() => {
    const { shownAs } = view.get()
    const onChange = () => document.visibilityState === 'hidden' && markSeen()
    document.addEventListener('visibilitychange', onChange)
    return () => {
      document.removeEventListener('visibilitychange', onChange)
      if (shownAs === 'list' || view.get().shownAs === 'canvas') markSeen()
    }
  }, [markSeen, view])
}
