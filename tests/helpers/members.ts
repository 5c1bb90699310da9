import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type { JoinAnswer, JoinRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { HttpClient } from './httpClient.ts'

/** A new browser that has come in. */
export async function joinBy(url: string, by: JoinRequest): Promise<HttpClient> {
  const browser = new HttpClient(url)
  await browser.json<JoinAnswer>('POST', routes.join, by)
  return browser
}

/** Gives a command over HTTP. */
export const command = (browser: HttpClient, boardId: string, given: Record<string, unknown>) =>
  browser.json<{ version: number }>('POST', routes.commands(boardId), { ...given, commandId: makeId() })

/** Opens the door as a facilitator; answers with the code for the wall. */
export async function openDoor(
  leader: HttpClient,
  boardId: string,
  more: { waitingRoom?: boolean } = {},
): Promise<string> {
  await command(leader, boardId, { type: 'door', open: true, ...more })
  const { session } = await leader.json<SessionAnswer>('GET', routes.session(boardId))
  return session.door?.code ?? ''
}
