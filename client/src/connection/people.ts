import type {
  HandoverAnswer,
  NameRequest,
  PeopleAnswer,
  PeopleRequest,
  ReissueAnswer,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { BoardId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import { request } from './http.ts'
import { knownLinks } from './knownLinks.ts'

/** How many wait, and, on boards with names, who is or was in. */
export function peopleOn(boardId: BoardId): Promise<PeopleAnswer> {
  return request('GET', routes.people(boardId))
}

/** Takes somebody off the board, or lets in those who wait. */
export function actOnPeople(boardId: BoardId, act: PeopleRequest): Promise<null> {
  return request('POST', routes.people(boardId), act)
}

/** Gives a role a new link; the one before opens nothing any more. `turnOut`: those of the role who are in are out. */
export async function reissueLink(boardId: BoardId, role: Role, turnOut: boolean): Promise<void> {
  const { link } = await request<ReissueAnswer>('POST', routes.links(boardId), { role, turnOut })
  knownLinks(boardId).set({ [role]: link })
}

/** What one calls oneself, on a board with names. */
export function sayName(boardId: BoardId, name: string): Promise<null> {
  return request('PUT', routes.me(boardId), { name } satisfies NameRequest)
}

/** A code that makes one other person facilitator. */
export function handOver(boardId: BoardId): Promise<HandoverAnswer> {
  return request('POST', routes.handover(boardId), {})
}
