import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isOwn } from '../actions/rights.ts'
import type { BoardDocument } from '../connection/boardDocument.ts'
import { useBoard, useBoardState } from '../panels/boardContext.ts'
import { announce } from '../ui/announcer.ts'

/** What comes and goes within this many ms is told as one number. */
const gatherMs = 2_500

/** Tells those who do not see it how many notes others have put on the board or taken off it. */
export function useBoardVoice(): void {
  const { t } = useTranslation()
  const board = useBoard()
  const document = useBoardState((state) => state.document)
  useEffect(() => {
    if (!document) return
    const counted = { came: 0, went: 0 }
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      timer = undefined
      const { came, went } = counted
      Object.assign(counted, { came: 0, went: 0 })
      if (came > 0) announce(t('list.news.came', { count: came }))
      if (went > 0) announce(t('twin.went', { count: went }))
    }
    const stop = followVisible(document, (cardId, isThere) => {
      if (isOwn(board, cardId)) return
      counted[isThere ? 'came' : 'went']++
      timer ??= setTimeout(tell, gatherMs)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [board, document, t])
}

/** Tells of each card that comes or goes once the board has arrived: what was said last is acknowledged after it. */
function followVisible(
  { content, sync }: BoardDocument,
  changed: (cardId: CardId, isThere: boolean) => void,
): () => void {
  const visible = new Set<CardId>()
  let hasArrived = false
  const look = (cardId: CardId) => {
    const card = content.store.get().cards.get(cardId)
    const isThere = card !== undefined && isVisible(card)
    const was = visible.has(cardId)
    if (isThere) visible.add(cardId)
    else visible.delete(cardId)
    return isThere === was ? null : isThere
  }
  for (const cardId of content.store.get().cards.keys()) look(cardId)
  return content.listen((root, ids) => {
    hasArrived ||= sync.get().state === 'saved'
    if (root !== 'cards') return
    for (const cardId of ids) {
      const now = look(cardId)
      if (now !== null && hasArrived) changed(cardId, now)
    }
  })
}
