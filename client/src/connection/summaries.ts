import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import type { Summary } from '@samtavle/shared/summary/summary'
import { request } from './http.ts'

/** The report on the board as it is now. */
export function fetchSummary(boardId: BoardId): Promise<Summary> {
  return request('GET', routes.summary(boardId, 'json'))
}
