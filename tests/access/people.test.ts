import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type {
  HandoverAnswer,
  JoinAnswer,
  PairedAnswer,
  PeopleAnswer,
  ReissueAnswer,
  ScreenAnswer,
} from '@samtavle/shared/protocol/requests'
import { createPasswordHeader } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy, openDoor } from '../helpers/members.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** A socket that stays open until the server closes it; resolves with how. */
function openSocket(
  url: string,
  boardId: string,
  browser: HttpClient,
): { closed: Promise<string>; open: Promise<void> } {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${boardId}`, { headers: browser.headers })
  return {
    open: new Promise((resolve, reject) => socket.once('message', () => resolve()).once('error', reject)),
    closed: new Promise((resolve) => socket.once('close', (code, reason) => resolve(`${code} ${reason}`))),
  }
}

describe('who is let in and kept in', () => {
  it('ACC-20 a link that has been made anew opens nothing any more; those who are in stay unless they are turned out', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const guest = await joinBy(url, { secret: secrets.participant })
    const { link } = await leader.json<ReissueAnswer>('POST', routes.links(boardId), { role: 'participant' })
    await expect(joinBy(url, { secret: secrets.participant })).rejects.toMatchObject({ code: 'unknown-secret' })
    await joinBy(url, { secret: new URL(link).hash.slice(1) })
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 200 })

    const socket = openSocket(url, boardId, guest)
    await socket.open
    const again = await leader.json<ReissueAnswer>('POST', routes.links(boardId), {
      role: 'participant',
      turnOut: true,
    })
    expect(await socket.closed).toBe('4401 removed')
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 403 })
    await guest.json('POST', routes.join, { secret: new URL(again.link).hash.slice(1) })
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 200 })
  })

  it('ATK-50 somebody who led, has been taken off the board and comes in again as a participant does not lead', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const former = await joinBy(url, { secret: secrets.facilitator })
    await leader.json('POST', routes.links(boardId), { role: 'facilitator', turnOut: true })
    expect(await former.request('GET', routes.session(boardId))).toMatchObject({ status: 403 })
    const back = await former.json<JoinAnswer>('POST', routes.join, { secret: secrets.participant })
    expect(back.role).toBe('participant')
    const { status } = await former.request('POST', routes.links(boardId), { role: 'participant' })
    expect(status).toBe(403)
    expect((await leader.json<JoinAnswer>('POST', routes.join, { secret: secrets.participant })).role).toBe(
      'facilitator',
    )
  })

  it('ACC-21 somebody who is removed is out at once on every tab and may come again; somebody who is blocked may not', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url, { settings: { names: 'on' } })
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const guest = await joinBy(url, { secret: secrets.participant, name: 'Kari' })
    const { people } = await leader.json<PeopleAnswer>('GET', routes.people(boardId))
    const [kari] = people
    expect(people).toMatchObject([{ name: 'Kari', role: 'participant', standing: 'in' }])
    const act = (what: string) =>
      leader.request('POST', routes.people(boardId), { act: what, participant: kari?.participant })

    const tabs = [openSocket(url, boardId, guest), openSocket(url, boardId, guest)]
    await Promise.all(tabs.map(({ open }) => open))
    expect(await act('remove')).toMatchObject({ status: 204 })
    expect(await Promise.all(tabs.map(({ closed }) => closed))).toEqual(['4401 removed', '4401 removed'])
    await guest.json('POST', routes.join, { secret: secrets.participant })
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 200 })

    await act('block')
    await expect(guest.json('POST', routes.join, { secret: secrets.participant })).rejects.toMatchObject({
      code: 'blocked',
    })
    await act('unblock')
    await guest.json('POST', routes.join, { secret: secrets.participant })
  })

  it('ACC-22 on boards without names nobody is listed', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    await joinBy(url, { secret: secrets.participant, name: 'Kari' })
    expect(await leader.json('GET', routes.people(boardId))).toEqual({ waiting: 0, people: [] })
  })

  it('ACC-54 on boards with names one says what one is called, and nowhere else', async () => {
    const { url } = await startTestServer()
    const named = await createBoard(url, { settings: { names: 'on' } })
    const guest = await joinBy(url, { secret: named.secrets.participant })
    expect(await guest.request('PUT', routes.me(named.boardId), { name: '  Kari ' })).toMatchObject({ status: 204 })
    const { own } = await guest.json<SessionAnswer>('GET', routes.session(named.boardId))
    expect(own.name).toBe('Kari')
    expect(await guest.request('PUT', routes.me(named.boardId), { name: ' ' })).toMatchObject({ status: 422 })

    const nameless = await createBoard(url)
    const other = await joinBy(url, { secret: nameless.secrets.participant })
    expect(await other.request('PUT', routes.me(nameless.boardId), { name: 'Kari' })).toMatchObject({ status: 400 })
  })

  it('ACC-23 a code that hands over makes one person facilitator, once', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const { code } = await leader.json<HandoverAnswer>('POST', routes.handover(boardId), {})
    const next = new HttpClient(url)
    expect(await next.json<JoinAnswer>('POST', routes.join, { code })).toMatchObject({ role: 'facilitator' })
    await expect(joinBy(url, { code })).rejects.toMatchObject({ code: 'unknown-code' })
  })

  it('ACC-24 in a waiting room nothing is told until a facilitator lets in', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const code = await openDoor(leader, boardId, { waitingRoom: true })
    const guest = new HttpClient(url)
    expect(await guest.json<JoinAnswer>('POST', routes.join, { code })).toMatchObject({ waiting: true })
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 403 })
    expect(await openSocket(url, boardId, guest).closed).toBe('4401 waiting')
    expect(await leader.json('GET', routes.people(boardId))).toMatchObject({ waiting: 1 })
    await leader.request('POST', routes.people(boardId), { act: 'admitWaiting' })
    expect(await guest.request('GET', routes.session(boardId))).toMatchObject({ status: 200 })
  })

  it('ACC-25 a big screen is paired by the code that it shows, as a reader, and no facilitator is logged in on it', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const screen = new HttpClient(url)
    const { code } = await screen.json<ScreenAnswer>('POST', routes.screens, {})
    expect(await screen.json<PairedAnswer>('GET', routes.myScreen)).toMatchObject({ boardId: null })
    expect(await leader.request('POST', routes.boardScreens(boardId), { code: 'AAAA AAAA' })).toMatchObject({
      status: 404,
    })
    await leader.text('POST', routes.boardScreens(boardId), { code: code.toLowerCase() })
    expect(await screen.json<PairedAnswer>('GET', routes.myScreen)).toMatchObject({ boardId })
    expect(await screen.json<{ own: { role: string } }>('GET', routes.session(boardId))).toMatchObject({
      own: { role: 'viewer' },
    })
    await expect(command(screen, boardId, { type: 'title', title: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await leader.request('POST', routes.boardScreens(boardId), { code })).toMatchObject({ status: 404 })
  })

  it('ACC-26 sixty wrong codes from one address cost nothing, then each is slower; right ones still come in', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const leader = await joinBy(url, { secret: secrets.facilitator })
    const code = await openDoor(leader, boardId)
    const guess = () => new HttpClient(url).request('POST', routes.join, { code: '0000 0000' })
    await Promise.all(Array.from({ length: 64 }, guess))
    let answered = false
    void guess().then(() => (answered = true))
    await new HttpClient(url).text('GET', routes.server)
    expect(answered).toBe(false)
    const neighbour = new HttpClient(url)
    expect(await neighbour.json<JoinAnswer>('POST', routes.join, { code })).toMatchObject({ boardId })
    await eventually('the slow answer comes', () => answered)
  })

  it('ACC-27 where making boards needs a password, nobody makes or imports one without it', async () => {
    const password = 'langt-passord'
    const { url } = await startTestServer({ CREATE_BOARDS: 'password', CREATE_PASSWORD: password })
    const make = (path: string, given?: string) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(given ? { [createPasswordHeader]: given } : {}) },
        body: '{}',
      }).then(({ status }) => status)
    expect(await make(routes.createBoard)).toBe(401)
    expect(await make(routes.createBoard, 'feil passord')).toBe(401)
    expect(await make(routes.importBoard)).toBe(401)
    expect(await make(routes.createBoard, password)).toBe(201)
  })

  it('ACC-28 a participant who asks too fast is told when to ask again; others are not held up', async () => {
    const { url } = await startTestServer()
    const { boardId, secrets } = await createBoard(url)
    const fast = await joinBy(url, { secret: secrets.participant })
    const calm = await joinBy(url, { secret: secrets.participant })
    const ask = (browser: HttpClient) => fetch(url + routes.session(boardId), { headers: browser.headers })
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask(fast)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(10)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask(calm)).status).toBe(200)
  })
})
