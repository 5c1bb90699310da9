import type { Ask } from '@samtavle/server/routes/access'
import { mayAsk } from '@samtavle/server/routes/access'
import type { ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { command, joinBy, openDoor } from '../helpers/members.ts'
import { openServer, startTestServer } from '../helpers/testServer.ts'

/** The kinds of caller that there are. */
const callers = [
  'none',
  'expired',
  'revoked',
  'otherBoard',
  'viewer',
  'screen',
  'participant',
  'facilitator',
  'operator',
] as const
type CallerKind = (typeof callers)[number]

/** A request of each kind that the table names, which would be carried out if it were allowed. */
const requests: Record<Exclude<Ask, 'sync'>, (boardId: string) => [method: string, path: string, body?: unknown]> = {
  session: (id) => ['GET', routes.session(id)],
  events: (id) => ['HEAD', routes.events(id)],
  summary: (id) => ['GET', routes.summary(id, 'json')],
  chosenSummary: (id) => ['POST', routes.summary(id, 'json'), { sections: [] }],
  calendar: (id) => ['GET', routes.calendar(id)],
  boardPicture: (id) => ['GET', routes.boardPicture(id, 'svg')],
  boardFile: (id) => ['GET', routes.boardJson(id)],
  command: (id) => ['POST', routes.commands(id), { type: 'shareDrafts', drafts: [makeId()], commandId: makeId() }],
  draft: (id) => ['PUT', routes.draft(id, makeId()), { areaId: makeId(), text: null, rev: 1 }],
  answer: (id) => ['PUT', routes.answer(id, 'perspective'), { value: [] }],
  leave: (id) => ['DELETE', routes.me(id)],
  ownData: (id) => ['GET', routes.ownData(id, 'txt')],
  returnCode: (id) => ['POST', routes.returnCode(id), {}],
  name: (id) => ['PUT', routes.me(id), { name: 'Kari' }],
  review: (id) => ['GET', routes.review(id)],
  links: (id) => ['POST', routes.links(id), { role: 'viewer' }],
  handover: (id) => ['POST', routes.handover(id), {}],
  people: (id) => ['GET', routes.people(id)],
  screens: (id) => ['POST', routes.boardScreens(id), { code: '0000 0000' }],
  addNotes: (id) => ['POST', routes.notes(id), { notes: [{ id: makeId(), text: 'a' }] }],
  addImage: (id) => ['POST', routes.images(id)],
  image: (id) => ['GET', routes.image(id, makeId())],
  versions: (id) => ['GET', routes.versions(id)],
  copyBoard: (id) => ['POST', routes.boardCopy(id), { notes: true }],
  deleteBoard: (id) => ['DELETE', routes.board(id)],
}

/** Outcomes of a request that was let through: some of them find nothing to do, or nothing that they could take. */
const letThrough = [200, 201, 204, 400, 404, 422]

async function browserOf(kind: CallerKind, url: string, { boardId, secrets }: NewBoard): Promise<HttpClient> {
  const leader = await joinBy(url, { secret: secrets.facilitator })
  switch (kind) {
    case 'none':
    case 'operator':
      return new HttpClient(url)
    case 'expired': {
      const code = await openDoor(leader, boardId)
      await command(leader, boardId, { type: 'door', open: false })
      const late = new HttpClient(url)
      await late.request('POST', routes.join, { code })
      return late
    }
    case 'revoked': {
      const guest = await joinBy(url, { secret: secrets.participant })
      await leader.json('POST', routes.links(boardId), { role: 'participant', turnOut: true })
      return guest
    }
    case 'otherBoard':
      return joinBy(url, { secret: (await createBoard(url)).secrets.facilitator })
    case 'screen': {
      const screen = new HttpClient(url)
      const { code } = await screen.json<ScreenAnswer>('POST', routes.screens, {})
      await leader.text('POST', routes.boardScreens(boardId), { code })
      return screen
    }
    default:
      return joinBy(url, { secret: secrets[kind] })
  }
}

/** The role whose rights a kind of caller has; null: none on this board. */
const roleOf: Record<CallerKind, 'viewer' | 'participant' | 'facilitator' | null> = {
  none: null,
  expired: null,
  revoked: null,
  otherBoard: null,
  viewer: 'viewer',
  screen: 'viewer',
  participant: 'participant',
  facilitator: 'facilitator',
  operator: null,
}

let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

describe.each(callers)('%s', (kind) => {
  const role = roleOf[kind]

  it.each(Object.keys(requests) as (keyof typeof requests)[])('ACC-30 asks for %s as the table says', async (ask) => {
    const { url } = server
    const board = await createBoard(url)
    const browser = await browserOf(kind, url, board)
    const { status } = await browser.request(...requests[ask](board.boardId))
    if (role === null) expect([401, 403], `${status}`).toContain(status)
    else if (mayAsk[ask].some((one) => one === role)) expect(letThrough, `${status}`).toContain(status)
    else expect(status).toBe(403)
  })

  it('ACC-31 opens the socket as the table says', async () => {
    const { url } = server
    const board = await createBoard(url)
    const browser = await browserOf(kind, url, board)
    const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${board.boardId}`, { headers: browser.headers })
    const first = await new Promise<string>((resolve) => {
      socket.once('message', () => resolve('in'))
      socket.once('close', (code) => resolve(`closed ${code}`))
    })
    socket.close()
    expect(first).toBe(role === null ? 'closed 4401' : 'in')
  })
})

describe('the operator', () => {
  it('ACC-32 reads numbers on a port of their own, never on the port of the meeting, and they tell of nobody', async () => {
    const metricsPort = 20_000 + Math.floor(Math.random() * 20_000)
    const { url } = await startTestServer({ METRICS_PORT: `${metricsPort}` })
    const board = await createBoard(url, { title: 'hemmelig-tittel' })
    await joinBy(url, { secret: board.secrets.facilitator, name: 'Kari' })
    expect((await fetch(`${url}/metrics`)).status).not.toBe(200)
    const numbers = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
    expect(numbers).toContain('samtavle_open_boards 1')
    for (const told of [board.boardId, 'hemmelig-tittel', 'Kari', ...Object.values(board.secrets)]) {
      expect(numbers).not.toContain(told)
    }
  })
})
