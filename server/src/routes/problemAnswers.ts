import { type Problem, type ProblemCode, problems } from '@samtavle/shared/protocol/problems'
import { HTTPException } from 'hono/http-exception'
import { ExportFailed } from '../export/exportThread.ts'
import type { Log } from '../log.ts'
import { RoomProblem } from '../rooms/problem.ts'
import { BoardMissing, StoreFailed } from '../storage/boardStore.ts'
import type { AppContext } from './context.ts'
import { TooMany } from './pace.ts'

/** An `application/problem+json` answer. */
export function problemAnswer(code: ProblemCode, detail?: string, more: Record<string, string> = {}): Response {
  const status = problems[code]
  const body: Problem = { type: 'about:blank', title: code, status, code, ...(detail ? { detail } : {}) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...more },
  })
}

/** Turns whatever a route throws into an answer, in one place; what nobody expected is logged by name and place. */
export const answerError =
  (log: Log) =>
  (error: Error, c: AppContext): Response => {
    if (error instanceof TooMany) return problemAnswer(error.code, '', { 'retry-after': `${error.retryAfter}` })
    if (error instanceof RoomProblem) return problemAnswer(error.code, error.message)
    if (error instanceof ExportFailed && error.isTooLarge) return problemAnswer('too-large')
    if (error instanceof BoardMissing) return problemAnswer('no-such-board')
    if (error instanceof StoreFailed && error.mayPass) return problemAnswer('not-stored')
    if (error instanceof HTTPException && error.status < 500) return problemAnswer('bad-request')
    log.error({ err: error, route: c.req.routePath, method: c.req.method }, 'request-failed')
    return problemAnswer('server-error')
  }
