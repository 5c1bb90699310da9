import type { Summary } from '@samtavle/shared/summary/summary'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchSummary } from '../../connection/summaries.ts'
import { useBoard, useSession } from '../boardContext.ts'

/** How often the report is fetched anew while it is looked at, in ms. */
const everyMs = 8_000
/** Changes of the session come in flocks. */
const soonMs = 400

export interface LiveSummary {
  summary: Summary | null
  /** The latest attempt to fetch it has failed. */
  failed: boolean
  refresh: () => void
}

/** The report on the board, fetched again when something has happened, and now and then while somebody looks. */
export function useSummary(): LiveSummary {
  const { boardId } = useBoard()
  const { version } = useSession()
  const [summary, setSummary] = useState<Summary | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(0)
  const refresh = useCallback(() => {
    const asking = ++asked.current
    fetchSummary(boardId).then(
      (answer) => {
        if (asking !== asked.current) return
        setFailed(false)
        setSummary((known) => (isSame(known, answer) ? known : answer))
      },
      () => setFailed(true),
    )
  }, [boardId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version of the session is a reason
  useEffect(() => {
    const timer = setTimeout(refresh, soonMs)
    return () => clearTimeout(timer)
  }, [refresh, version])
  useEffect(() => {
    refresh()
    const look = () => document.visibilityState === 'visible' && refresh()
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
  return { summary, failed, refresh }
}

/** Whether two reports say the same, whenever they were made. */
const isSame = (one: Summary | null, other: Summary): boolean =>
  one !== null && JSON.stringify({ ...one, madeAt: 0 }) === JSON.stringify({ ...other, madeAt: 0 })
