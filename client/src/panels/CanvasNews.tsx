import '../ui/css/canvasNews.css'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { jumpTo } from '../actions/find.ts'
import { inReadingOrder } from '../actions/placing.ts'
import { followVisible } from '../connection/followVisible.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useBoardState, useContent } from './boardContext.ts'
import { useNews } from './useNews.ts'

/** How much came to the board while one was away; goes from one new note to the next. */
export function CanvasNews({ onLeft }: { onLeft: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const content = useContent()
  const isCarrying = useStore(context.view, ({ tool }) => tool === 'carry')
  const { fresh, hasArrived, markSeen } = useNews()
  const watched = useWatched()
  const [shown, setShown] = useState<CardId | null>(null)
  const missed = [...content.cards.values()].filter(({ id }) => fresh.has(id) && !watched.has(id))
  const count = missed.length
  // What comes later is told by useBoardVoice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what had come by then
  useEffect(() => {
    if (hasArrived && count > 0) announce(t('list.news.count', { count }))
  }, [hasArrived])
  if (count === 0 || isCarrying) return null
  const inOrder = inReadingOrder(missed, content).map(({ id }) => id)
  const at = shown === null ? -1 : inOrder.indexOf(shown)
  const isOnWay = at >= 0 && count > 1
  const goOn = () => {
    const next = inOrder[(at + 1) % count]
    if (!next) return
    setShown(next)
    jumpTo(context, next)
  }
  const end = () => {
    markSeen()
    onLeft()
  }
  return (
    <section className="panel canvas-news" aria-label={t('canvas.news.label')}>
      <p>{isOnWay ? t('canvas.news.at', { at: at + 1, count }) : t('list.news.count', { count })}</p>
      <Button variant="tertiary" onClick={goOn}>
        {t(isOnWay ? 'canvas.news.next' : 'canvas.news.show')}
      </Button>
      <Button variant="tertiary" onClick={end}>
        {t('list.news.seen')}
      </Button>
    </section>
  )
}

/** Cards that came while one looked: in a meeting they come all the time, and nobody has missed them. */
function useWatched(): ReadonlySet<CardId> {
  const board = useBoardState((state) => state.document)
  const [watched] = useState(() => new Set<CardId>())
  useEffect(() => {
    if (!board) return
    let isCaughtUp = board.sync.get().state === 'saved'
    const stops = [
      board.sync.subscribe(() => {
        const { state } = board.sync.get()
        // When contact is back, all that was missed comes before the first word that everything is saved.
        if (state !== 'saving') isCaughtUp = state === 'saved'
      }),
      followVisible(board, (cardId, isThere) => {
        if (isThere && isCaughtUp && document.visibilityState === 'visible') watched.add(cardId)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [board, watched])
  return watched
}
