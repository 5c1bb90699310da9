import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isOwn } from '../actions/rights.ts'
import { followVisible } from '../connection/followVisible.ts'
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
