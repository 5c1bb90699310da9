import type { Settings } from '@samtavle/shared/schema/session'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listenTo } from '../store.ts'
import { useBoard, useOwn } from './boardContext.ts'

/** Changes of the rules that people must be told of. */
type RuleChange = 'editingAll' | 'editingOwn' | 'keepLonger'

/** What a facilitator has changed of the rules, in a sentence for everybody else; null when there is nothing to tell. */
export function useRuleNews(): { news: string | null; dismiss: () => void } {
  const { t } = useTranslation()
  const board = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  const [change, setChange] = useState<RuleChange | null>(null)
  useEffect(() => {
    if (isFacilitator) return
    let before = board.state.get().session?.settings
    return listenTo(
      board.state,
      ({ session }) => session?.settings,
      (settings) => {
        const news = before && settings && changeOf(before, settings)
        before = settings
        if (news) setChange(news)
      },
    )
  }, [board, isFacilitator])
  const days = board.state.get().session?.settings.keepNotes
  return { news: change && t(`board.news.${change}`, { days }), dismiss: () => setChange(null) }
}

function changeOf(before: Settings, after: Settings): RuleChange | null {
  if (before.editing !== after.editing) return after.editing === 'all' ? 'editingAll' : 'editingOwn'
  return after.keepNotes > before.keepNotes ? 'keepLonger' : null
}
