import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isOwn } from '../../actions/rights.ts'
import { keepSeenCards, readSeenCards, type SeenCards } from '../../connection/seenCards.ts'
import { announce } from '../../ui/announcer.ts'
import { useBoard, useBoardState, useContent, useOwn } from '../boardContext.ts'

/** What has come to the board since it was last looked at on this device. */
export interface News {
  fresh: ReadonlySet<CardId>
  markSeen(): void
}

/** How long nothing may have come before those who do not see it are told how much there was. */
const quietMs = 2_500

const nothing: ReadonlySet<CardId> = new Set()

export function useNews(): News {
  const board = useBoard()
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
  useLeaving(markSeen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is one's own is among what `own` tells
  const fresh = useMemo(() => {
    if (!seen || !hasArrived) return nothing
    const isFresh = (id: CardId) => !seen.has(id) && !isOwn(board, id)
    return new Set([...cards.values()].filter((card) => isVisible(card) && isFresh(card.id)).map(({ id }) => id))
  }, [cards, seen, hasArrived, board, own.cards])
  useNewsVoice(fresh.size)
  return { fresh, markSeen }
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

/** Who turns away has looked. */
function useLeaving(markSeen: () => void): void {
  useEffect(() => {
    const onChange = () => document.visibilityState === 'hidden' && markSeen()
    document.addEventListener('visibilitychange', onChange)
    return () => {
      document.removeEventListener('visibilitychange', onChange)
      markSeen()
    }
  }, [markSeen])
}

/** Tells how many notes have come, once no more come for a moment. */
function useNewsVoice(count: number): void {
  const { t } = useTranslation()
  const [told, setTold] = useState(count)
  useEffect(() => {
    if (count <= told) return setTold(count)
    const timer = setTimeout(() => {
      announce(t('list.news.came', { count: count - told }))
      setTold(count)
    }, quietMs)
    return () => clearTimeout(timer)
  }, [count, told, t])
}
