import type { ReviewAnswer, ReviewedNote } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { request } from './http.ts'

/** Notes that facilitators read before all do; rejects with a ProblemError for everybody else. */
export async function fetchReview(boardId: BoardId): Promise<ReviewedNote[]> {
  const { notes } = await request<ReviewAnswer>('GET', routes.review(boardId))
  return notes
}
