import type { JoinAnswer, MyBoardsAnswer, PeopleAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea, type NewArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Summary } from '@samtavle/shared/summary/summary'
import { describe, expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { joinBy, openDoor } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

describe('leaving, and coming in by the waiting room', () => {
  it('ACC-50 who leaves is out, and whoever uses the browser next is somebody else', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const kari = new Person('Kari', url)
    await kari.join({ secret: secrets.participant })
    const leader = new Person('Leader', url)
    await leader.join({ secret: secrets.facilitator })
    const area: NewArea = { id: makeId(), title: 'Ønsker', prompt: '', rect: [0, 0, 400, 300], order: 'a0' }
    await leader.write((doc, origin) => createArea(doc, area, origin))
    leader.close()
    await kari.putDraft(makeId(), { areaId: area.id, text: 'bare min', rev: 1, state: 'added', seat: 0 })
    expect((await kari.askOwn()).drafts).toHaveLength(1)

    await kari.http.text('DELETE', routes.membership(boardId))
    kari.close()
    expect(await kari.http.request('GET', routes.session(boardId))).toMatchObject({ status: 403 })
    expect(await kari.http.json<MyBoardsAnswer>('GET', routes.myBoards)).toEqual({ boards: [] })

    await kari.http.json<JoinAnswer>('POST', routes.join, { secret: secrets.participant })
    expect((await kari.askOwn()).drafts).toEqual([])
  })

  it('ACC-50 a facilitator who leaves needs the link to be one again', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    await leader.text('DELETE', routes.membership(boardId))
    const asReader = await leader.json<JoinAnswer>('POST', routes.join, { secret: secrets.viewer })
    expect(asReader.role).toBe('viewer')
    const asLeader = await leader.json<JoinAnswer>('POST', routes.join, { secret: secrets.facilitator })
    expect(asLeader.role).toBe('facilitator')
  })

  it('ACC-51 who is let in from the waiting room counts as taking part', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const code = await openDoor(leader, boardId, { waitingRoom: true })
    for (const guest of [new HttpClient(url), new HttpClient(url)]) await guest.json('POST', routes.join, { code })
    expect(await leader.json<PeopleAnswer>('GET', routes.people(boardId))).toMatchObject({ waiting: 2 })
    const participants = async () => {
      const { participation } = await leader.json<Summary>('GET', routes.summary(boardId, 'json'))
      return participation.participants
    }
    expect(await participants()).toBe(0)
    await leader.text('POST', routes.people(boardId), { act: 'admitWaiting' })
    expect(await participants()).toBe(2)
  })

  it('ACC-52 an open door keeps its code when only the waiting room comes or goes', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const code = await openDoor(leader, boardId)
    expect(await openDoor(leader, boardId, { waitingRoom: true })).toBe(code)
    const guest = new HttpClient(url)
    expect(await guest.json<JoinAnswer>('POST', routes.join, { code })).toMatchObject({ waiting: true })
    expect(await openDoor(leader, boardId)).toBe(code)
    expect(await openDoor(leader, boardId)).not.toBe(code)
  })

  it('ACC-53 when a board is without names again, those that were given are gone', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url, { settings: { names: 'on' } })
    const leader = new Person('Leader', url)
    await leader.join({ secret: secrets.facilitator })
    await joinBy(url, { secret: secrets.participant, name: 'Kari Nordmann' })
    const named = async () => (await leader.http.json<PeopleAnswer>('GET', routes.people(boardId))).people
    expect(await named()).toMatchObject([{ name: 'Kari Nordmann' }])
    await leader.command({ type: 'settings', settings: { names: 'off' } })
    await leader.command({ type: 'settings', settings: { names: 'on' } })
    expect(await named()).toEqual([])
    leader.close()
  })
})
