import type { CreateBoardAnswer, CreateBoardRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { Role } from '@samtavle/shared/schema/session'
import { HttpClient } from './httpClient.ts'

/** A board that has just been made, with the secrets of its links. */
export interface NewBoard {
  boardId: string
  secrets: Record<Role, string>
}

/** Makes a board on a server. */
export async function createBoard(baseUrl: string, request: CreateBoardRequest = {}): Promise<NewBoard> {
  const answer = await new HttpClient(baseUrl).json<CreateBoardAnswer>('POST', routes.createBoard, request)
  const secretOf = (role: Role) => new URL(answer.links[role]).hash.slice(1)
  return {
    boardId: answer.boardId,
    secrets: { facilitator: secretOf('facilitator'), participant: secretOf('participant'), viewer: secretOf('viewer') },
  }
}
