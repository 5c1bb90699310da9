import { commandTypes } from '@samtavle/shared/protocol/commands'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createBoard } from '../helpers/boards.ts'
import { eventually } from '../helpers/eventually.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** A board on which one area is being written for and a round is open, led by somebody who is on. */
async function openMeeting() {
  const { url } = await startTestServer()
  const { boardId, secrets } = await createBoard(url, { settings: { seats: 2 } })
  const leader = new Person('leader', url)
  await leader.join({ secret: secrets.facilitator })
  const [area, card, roundId] = [makeId(), makeId(), makeId()]
  await leader.write((doc) => createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, 'user'))
  await leader.write((doc) => createCard(doc, { id: card, kind: 'note', text: 'hus', place: [area, 0, 0] }, 'user'))
  await leader.command({ type: 'openRound', roundId, on: [card], budget: 3 })
  await leader.command({ type: 'step', kind: 'write', area })
  await eventually('the step is on', () => leader.session?.step.kind === 'write')
  return { url, boardId, secrets, leader, area, card, roundId }
}

type Request = [method: string, path: string, body?: unknown]

const writes = (boardId: string, { area, roundId }: { area: string; roundId: string }): Request[] => [
  ['PUT', routes.draft(boardId, makeId()), { areaId: area, text: 'falsk', rev: 1 }],
  ['PUT', routes.answer(boardId, roundId), { value: [] }],
  ['POST', routes.commands(boardId), { type: 'title', title: 'kapret', commandId: makeId() }],
  ['PUT', routes.me(boardId), { name: 'Kari' }],
  ['POST', routes.links(boardId), { role: 'facilitator', turnOut: true }],
  ['POST', routes.handover(boardId), {}],
  ['DELETE', routes.me(boardId)],
  ['DELETE', routes.board(boardId)],
]

const send = (url: string, [method, path, body]: Request, headers: Record<string, string>) =>
  fetch(url + path, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

describe('attacks by those who may not write', () => {
  it("ATK-31 with the leader's own cookie, a page from elsewhere writes nothing and hears nothing", {
    timeout: 60_000,
  }, async () => {
    const meeting = await openMeeting()
    const { url, boardId, leader } = meeting
    const { host, port } = new URL(url)
    const before = leader.session
    const forgeries: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://${host}.evil.example` },
      { origin: `http://evil.example:${port}` },
      { origin: `http://${host}@evil.example` },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const forged of forgeries) {
      const headers = { cookie: leader.http.cookie, ...forged }
      for (const request of writes(boardId, meeting)) {
        const answer = await send(url, request, headers)
        expect(answer.status, `${JSON.stringify(forged)} ${request[0]} ${request[1]}`).toBe(403)
        expect(await answer.json()).toMatchObject({ code: 'wrong-origin' })
      }
      expect(await whatIsHeard(url, boardId, headers)).toEqual({
        frames: 0,
        code: 4401,
        reason: 'wrong-origin',
      })
    }
    await leader.write((doc) =>
      createCard(doc, { id: makeId(), kind: 'note', text: 'videre', place: [null, 0, 0] }, 'user'),
    )
    expect(readCards(leader.doc).map(({ text }) => text)).toEqual(['hus', 'videre'])
    expect(leader.session?.version).toBe(before?.version)
    leader.close()
  })

  it('ATK-32 a reader gives no command, no dots and no draft, whatever they are called', {
    timeout: 60_000,
  }, async () => {
    const meeting = await openMeeting()
    const { url, boardId, secrets, leader } = meeting
    const before = { version: leader.session?.version, file: await leader.read(routes.boardJson(boardId)) }
    const reader = await joinBy(url, { secret: secrets.viewer })
    const commands = commandTypes.map((type): Request => {
      return ['POST', routes.commands(boardId), { type, commandId: makeId() }]
    })
    const others = writes(boardId, meeting).filter(([, path]) => path !== routes.me(boardId))
    for (const request of [...commands, ...others]) {
      expect(await reader.request(...request), `${request}`).toMatchObject({ status: 403 })
    }
    expect(leader.session?.version).toBe(before.version)
    expect(await leader.read(routes.boardJson(boardId))).toBe(before.file)
    const { progress } = JSON.parse(await leader.read(routes.session(boardId)))
    expect(progress.rounds[meeting.roundId].voters).toBe(0)
    leader.close()
  })

  it('ATK-33 places that are not granted give no dots, and granted ones exactly their budget, however many ask at once', {
    timeout: 60_000,
  }, async () => {
    const { url, boardId, secrets, leader, card, roundId } = await openMeeting()
    const mallory = await joinBy(url, { secret: secrets.participant })
    await mallory.json('POST', routes.commands(boardId), { type: 'takeSeat', commandId: makeId() })
    await expect(
      mallory.json('POST', routes.commands(boardId), { type: 'takeSeat', commandId: makeId() }),
    ).rejects.toMatchObject({ code: 'limit-reached' })
    const vote = (seat: unknown, dots: number) =>
      mallory.request('PUT', routes.answer(boardId, roundId), { value: Array(dots).fill(card), seat })
    for (const seat of [0, 1]) expect(await vote(seat, 3)).toMatchObject({ status: 200 })
    for (const seat of [2, 5, -1, 0.5, '1', null, 1e9]) expect((await vote(seat, 1)).status).toBeGreaterThanOrEqual(400)
    const rush = Array.from({ length: 400 }, (_, n) => {
      const ballot = { value: Array(1 + (n % 4)).fill(card), seat: n % 6 }
      return send(url, ['PUT', routes.answer(boardId, roundId), ballot], mallory.headers)
    })
    for (const { status } of await Promise.all(rush)) expect([200, 403, 409, 422, 429]).toContain(status)
    const ola = await joinBy(url, { secret: secrets.participant })
    expect(await ola.request('PUT', routes.answer(boardId, roundId), { value: [card] })).toMatchObject({ status: 200 })
    await leader.command({ type: 'closeRound', roundId })
    const { figures } = JSON.parse(await leader.read(routes.summary(boardId, 'json')))
    expect(figures.voters[roundId]).toBe(3)
    expect(figures.votes[roundId][card]).toBeLessThanOrEqual(3 + 3 + 1)
    leader.close()
  })

  it("ATK-35 somebody else's draft is neither read, changed, shared nor thrown away by who knows its id", {
    timeout: 60_000,
  }, async () => {
    const { url, boardId, secrets, leader, area } = await openMeeting()
    const kari = new Person('kari', url)
    await kari.join({ secret: secrets.participant })
    const draftId = makeId()
    await kari.putDraft(draftId, { areaId: area, text: 'Karis kladd', rev: 1, state: 'open' })
    const mallory = await joinBy(url, { secret: secrets.participant })
    for (const browser of [mallory, leader.http]) {
      for (const text of ['falsk', null]) {
        const body = { areaId: area, text, rev: 99, state: 'added' }
        expect(await browser.request('PUT', routes.draft(boardId, draftId), body)).toMatchObject({ status: 403 })
      }
      const answers = [
        await browser.request('GET', routes.draft(boardId, draftId)),
        await browser.request('POST', routes.commands(boardId), {
          type: 'shareDrafts',
          drafts: [draftId],
          commandId: makeId(),
        }),
      ]
      for (const { text } of answers) expect(text).not.toContain('Karis')
    }
    expect(readCards(leader.doc).map(({ text }) => text)).toEqual(['hus'])
    await kari.putDraft(draftId, { areaId: area, text: 'Karis kladd, videre', rev: 2, state: 'open' })
    expect(kari.own?.drafts).toMatchObject([{ text: expect.stringContaining('Karis kladd') }])
    for (const person of [leader, kari]) person.close()
  })
})

/** What the server sends by a socket, until it closes it. */
function whatIsHeard(url: string, boardId: string, headers: Record<string, string>) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${routes.syncPrefix}/${boardId}?client=9`, { headers })
  let frames = 0
  socket.on('message', () => frames++)
  return new Promise<{ frames: number; code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ frames, code, reason: reason.toString() }))
  })
}
