import type { ReturnCodeAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { request } from './http.ts'

/** A code with which one comes back to one's own notes on another device; the one before opens nothing any more. */
export async function makeReturnCode(boardId: BoardId): Promise<string> {
  const { code } = await request<ReturnCodeAnswer>('POST', routes.returnCode(boardId), {})
  return code
}
