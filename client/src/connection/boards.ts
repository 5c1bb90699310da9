import type {
  JoinAnswer,
  JoinRequest,
  MyBoardsAnswer,
  MyMeasuresAnswer,
  ServerAnswer,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { request } from './http.ts'

/** Trades the secret of a link, or the code on the wall, for membership. */
export function joinBoard(by: JoinRequest): Promise<JoinAnswer> {
  return request('POST', routes.join, by)
}

/** The boards that this browser is a member of, newest first. */
export async function myBoards(): Promise<MyBoardsAnswer['boards']> {
  return (await request<MyBoardsAnswer>('GET', routes.myBoards)).boards
}

/** The measures on those boards, the most urgent first. */
export async function myMeasures(): Promise<MyMeasuresAnswer['measures']> {
  return (await request<MyMeasuresAnswer>('GET', routes.myMeasures)).measures
}

/** The address at which other devices reach the server, without a slash at the end. */
export async function publicAddress(): Promise<string> {
  return (await request<ServerAnswer>('GET', routes.server)).publicUrl.replace(/\/$/, '')
}
