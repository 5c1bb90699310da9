import { routes, type SummaryFormat } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import type { Choice } from '@samtavle/shared/summary/choice'
import type { Summary } from '@samtavle/shared/summary/summary'
import { request, requestFile } from './http.ts'

/** The report on the board as it is now. */
export function fetchSummary(boardId: BoardId): Promise<Summary> {
  return request('GET', routes.summary(boardId, 'json'))
}

/** As much of the report as was chosen, as a file. */
export const fetchReport = (boardId: BoardId, format: SummaryFormat, choice: Choice): Promise<Blob> =>
  requestFile(routes.summary(boardId, format), choice)
