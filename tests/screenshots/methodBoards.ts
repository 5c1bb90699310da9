import { loadGallery } from '@samtavle/shared/methods/loadTexts'
import { type MethodId, methods } from '@samtavle/shared/methods/methods'
import { routes } from '@samtavle/shared/protocol/routes'
import { createBoard } from '../helpers/boards.ts'
import type { HttpClient } from '../helpers/httpClient.ts'

/** Ids of boards by the method that they were made by. */
export type MethodBoards = Record<MethodId, string>

/** A new board of every method, each with the same facilitator. */
export async function makeMethodBoards(url: string, leader: HttpClient): Promise<MethodBoards> {
  const gallery = await loadGallery('nb')
  const made = methods.map(async ({ id }) => {
    const { boardId, secrets } = await createBoard(url, { title: gallery[id].title, method: id })
    await leader.json('POST', routes.join, { secret: secrets.facilitator })
    return [id, boardId] as const
  })
  return Object.fromEntries(await Promise.all(made)) as MethodBoards
}
