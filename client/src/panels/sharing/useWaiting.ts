import { useCallback, useEffect, useState } from 'react'
import { actOnPeople, peopleOn } from '../../connection/people.ts'
import { useBoard, useOwn, useSession } from '../boardContext.ts'

const askMs = 3_000

/** How many wait to be let in, for facilitators: asked for again and again while there is a waiting room. */
export function useWaiting(): { count: number; admit: () => Promise<void> } {
  const { boardId } = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  const hasRoom = useSession().door?.waitingRoom ?? false
  const [count, setCount] = useState(0)
  const ask = useCallback(() => {
    peopleOn(boardId).then(
      ({ waiting }) => setCount(waiting),
      () => {},
    )
  }, [boardId])
  const asks = isFacilitator && (hasRoom || count > 0)
  useEffect(() => {
    if (isFacilitator) ask()
    if (!asks) return
    const timer = setInterval(ask, askMs)
    return () => clearInterval(timer)
  }, [isFacilitator, asks, ask])
  return {
    count,
    async admit() {
      await actOnPeople(boardId, { act: 'admitWaiting' })
      setCount(0)
    },
  }
}
