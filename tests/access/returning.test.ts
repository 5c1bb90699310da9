import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type { JoinAnswer, ReturnCodeAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

it('MTG-21 a return code opens one own notes on another device, until there is a newer one', async () => {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url)
  const leader = new Person('Leader', url)
  await leader.join({ secret: secrets.facilitator })
  const area = makeId()
  await leader.write((doc, origin) =>
    createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 400, 300], order: 'a0' }, origin),
  )
  leader.close()
  const phone = await joinBy(url, { secret: secrets.participant })
  await phone.text('PUT', routes.draft(boardId, makeId()), { areaId: area, text: 'bare min', rev: 1 })
  const make = async () => (await phone.json<ReturnCodeAnswer>('POST', routes.returnCode(boardId), {})).code
  const first = await make()
  expect(first).toMatch(/^(\w{4} ?){4}$/)
  const code = await make()

  const laptop = new HttpClient(url)
  expect(await laptop.request('POST', routes.join, { code: first })).toMatchObject({ status: 404 })
  expect(await laptop.json<JoinAnswer>('POST', routes.join, { code: code.toLowerCase() })).toEqual({
    boardId,
    role: 'participant',
    waiting: false,
  })
  const { own } = await laptop.json<SessionAnswer>('GET', routes.session(boardId))
  expect(own.drafts.map(({ text }) => text)).toEqual(['bare min'])
  expect(await leader.http.request('POST', routes.join, { code })).toMatchObject({ status: 403 })
  expect((await leader.askOwn()).role).toBe('facilitator')
})

it('MTG-21 who has been taken off the board is not let in by it', async () => {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url)
  const leader = await joinBy(url, { secret: secrets.facilitator })
  const phone = await joinBy(url, { secret: secrets.participant })
  const { code } = await phone.json<ReturnCodeAnswer>('POST', routes.returnCode(boardId), {})
  await leader.json('POST', routes.links(boardId), { role: 'participant', turnOut: true })
  expect(await new HttpClient(url).request('POST', routes.join, { code })).toMatchObject({ status: 404 })
})
