import type { ReviewedNote } from '@samtavle/shared/protocol/events'
import { useEffect, useState } from 'react'
import { failureName } from '../../connection/http.ts'
import { fetchReview } from '../../connection/reviews.ts'
import { useBoard, useOwn } from '../boardContext.ts'

/** The notes of an area that facilitators read before all do, asked for again whenever there is something new. */
export function useReview(area: string): ReviewedNote[] {
  const board = useBoard()
  const own = useOwn()
  const [notes, setNotes] = useState<ReviewedNote[]>([])
  // Every event about ourselves may mean that a note has come, changed or gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `own` is why the notes are asked for again
  useEffect(() => {
    let isLate = false
    fetchReview(board.boardId).then(
      (all) => !isLate && setNotes(all.filter(({ areaId }) => areaId === area)),
      (failure: unknown) => !isLate && board.notify(failureName(failure)),
    )
    return () => {
      isLate = true
    }
  }, [board, area, own])
  return notes
}
