import { methods } from '@samtavle/shared/methods/methods'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { locales } from '@samtavle/shared/schema/choices'
import { expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { joinBy } from '../helpers/members.ts'
import { startTestServer } from '../helpers/testServer.ts'

interface BoardFile {
  method: string | null
  agenda: { kind: string; title: string }[]
  areas: { title: string }[]
}

it('SES-40 a board that starts from a method has its areas and its plan, in the language of the board', async () => {
  const { url } = await startTestServer()
  for (const { id } of methods) {
    for (const locale of locales) {
      const { boardId, secrets } = await createBoard(url, { method: id, locale })
      const leader = await joinBy(url, { secret: secrets.facilitator })
      const board = await leader.json<BoardFile>('GET', routes.boardJson(boardId))
      expect(board.method, id).toBe(id)
      expect(board.areas.length, id).toBeGreaterThan(1)
      expect(board.agenda[0]?.kind, id).toBe('welcome')
      expect(
        board.areas.some(({ title }) => /parkert|parked/i.test(title)),
        `${id} ${locale}`,
      ).toBe(true)
    }
  }
})

it('SES-41 a board that starts from nothing, or from a method that does not ship, is empty', async () => {
  const { url } = await startTestServer()
  for (const method of [null, 'noe-annet']) {
    const { boardId, secrets } = await createBoard(url, { method })
    const leader = await joinBy(url, { secret: secrets.facilitator })
    expect(await leader.json('GET', routes.boardJson(boardId))).toMatchObject({ areas: [], agenda: [], method })
  }
  const made = new HttpClient(url).json<CreateBoardAnswer>('POST', routes.createBoard, { method: 7 })
  await expect(made).rejects.toMatchObject({ code: 'invalid-content' })
})
