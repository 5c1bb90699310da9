import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import type { JoinAnswer, MyBoardsAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { startTestServer, type TestServer } from '../helpers/testServer.ts'

async function browserWith(server: TestServer, secret: string): Promise<HttpClient> {
  const browser = new HttpClient(server.url)
  await browser.json<JoinAnswer>('POST', routes.join, { secret })
  return browser
}

const give = (browser: HttpClient, { boardId }: NewBoard, command: Record<string, unknown>) =>
  browser.json<{ version: number }>('POST', routes.commands(boardId), { ...command, commandId: makeId() })

const sessionOf = (browser: HttpClient, { boardId }: NewBoard) =>
  browser.json<SessionAnswer>('GET', routes.session(boardId))

/** How the server closes a socket: code and reason. */
const closing = (server: TestServer, path: string, headers: Record<string, string>) =>
  new Promise<string>((resolve, reject) => {
    const socket = new WebSocket(server.url.replace('http', 'ws') + path, { headers })
    socket.once('close', (code, reason) => resolve(`${code} ${reason}`))
    socket.once('error', reject)
  })

describe('links, codes and cookies', () => {
  it('ACC-1 a link gives its role, a lower one never lowers it, a higher one raises it', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url, { title: 'Hjørnet' })
    const browser = new HttpClient(server.url)
    const roleBy = (secret: string) =>
      browser.json<JoinAnswer>('POST', routes.join, { secret }).then(({ role }) => role)
    expect(await roleBy(board.secrets.viewer)).toBe('viewer')
    expect(await roleBy(board.secrets.participant)).toBe('participant')
    expect(await roleBy(board.secrets.facilitator)).toBe('facilitator')
    expect(await roleBy(board.secrets.viewer)).toBe('facilitator')
    const { boards } = await browser.json<MyBoardsAnswer>('GET', routes.myBoards)
    expect(boards).toEqual([{ boardId: board.boardId, title: 'Hjørnet', role: 'facilitator' }])
  })

  it('ACC-2 secrets are 256 bits, 128 for readers, and stored as hashes only', async () => {
    const server = await startTestServer()
    const { secrets } = await createBoard(server.url)
    const bytes = (secret: string) => Buffer.from(secret, 'base64url').length
    expect([bytes(secrets.facilitator), bytes(secrets.participant), bytes(secrets.viewer)]).toEqual([32, 32, 16])
    const { readdir, readFile } = await import('node:fs/promises')
    const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const content = await readFile(`${file.parentPath}/${file.name}`)
      for (const secret of Object.values(secrets)) expect(content.includes(secret), file.name).toBe(false)
    }
  })

  it('ACC-3 the code lets in while the door is open, however it is typed, and not after', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url)
    const leader = await browserWith(server, board.secrets.facilitator)
    await give(leader, board, { type: 'door', open: true })
    const { door } = (await sessionOf(leader, board)).session
    expect(door?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/)
    expect((door?.expiresAt ?? 0) - Date.now()).toBeLessThanOrEqual(12 * 60 * 60 * 1000)
    const code = door?.code ?? ''
    for (const typed of [code, code.toLowerCase(), code.replace(' ', ''), ` ${code.replace(' ', '-')} `]) {
      const guest = new HttpClient(server.url)
      expect(await guest.json('POST', routes.join, { code: typed })).toMatchObject({
        boardId: board.boardId,
        role: 'participant',
      })
    }
    await give(leader, board, { type: 'door', open: false })
    const late = new HttpClient(server.url)
    await expect(late.json('POST', routes.join, { code })).rejects.toMatchObject({ code: 'unknown-code' })
  })

  it('ACC-4 the cookie is HttpOnly and SameSite=Strict, for the whole site, and without Secure on plain http', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url)
    const answer = await fetch(server.url + routes.join, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: board.secrets.viewer }),
    })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^samtavle=[\w-]{43};/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).toContain('Path=/')
    expect(cookie).not.toContain('Secure')
  })

  it('ACC-5 without membership nothing of a board is told, over HTTP or by socket', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url)
    const other = await createBoard(server.url)
    const none = new HttpClient(server.url)
    const elsewhere = await browserWith(server, other.secrets.facilitator)
    const { boardId } = board
    const requests: [string, string, unknown?][] = [
      ['GET', routes.session(boardId)],
      ['GET', routes.events(boardId)],
      ['POST', routes.commands(boardId), { type: 'title', title: 'x', commandId: makeId() }],
      ['PUT', routes.draft(boardId, makeId()), { areaId: makeId(), text: 'x', rev: 1 }],
      ['PUT', routes.answer(boardId, 'perspective'), { value: [] }],
      ['GET', routes.summary(boardId, 'html')],
      ['GET', routes.summary(boardId, 'md')],
      ['GET', routes.summary(boardId, 'json')],
      ['GET', routes.boardJson(boardId)],
      ['DELETE', routes.board(boardId)],
    ]
    for (const browser of [none, elsewhere]) {
      for (const [method, path, body] of requests) {
        expect(await browser.request(method, path, body), `${method} ${path}`).toMatchObject({ status: 401 })
      }
      expect(await closing(server, `/sync/${boardId}`, browser.headers)).toBe('4401 not-a-member')
    }
    expect(await closing(server, `/sync/${makeId()}`, elsewhere.headers)).toBe('4404 no-such-board')
    expect(await elsewhere.request('GET', routes.session('no-id-at-all'))).toMatchObject({ status: 404 })
  })

  it("ACC-6 a foreign page can neither write nor open a socket with the visitor's cookie", async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url)
    const leader = await browserWith(server, board.secrets.facilitator)
    const body = JSON.stringify({ type: 'title', title: 'kapret', commandId: makeId() })
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`, 'http://localhost:1']) {
      const headers = { ...leader.headers, origin, 'content-type': 'application/json' }
      const answer = await fetch(server.url + routes.commands(board.boardId), { method: 'POST', headers, body })
      expect(answer.status, origin).toBe(403)
      expect(await closing(server, `/sync/${board.boardId}`, headers), origin).toBe('4401 wrong-origin')
    }
    expect((await sessionOf(leader, board)).session.title).not.toBe('kapret')
  })

  it('ACC-7 a client that is too old, or a board that is gone, is told so for good by a code of ours', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url)
    const leader = await browserWith(server, board.secrets.facilitator)
    expect(await closing(server, `/sync/${board.boardId}?client=0`, leader.headers)).toBe('4426 too-old')
    expect(await closing(server, `/sync/${board.boardId}?client=x`, leader.headers)).toBe('4426 too-old')
  })

  it('ACC-8 deleting a board turns everybody out, and nothing of it is left in the files', async () => {
    const server = await startTestServer()
    const board = await createBoard(server.url, { title: 'skal-bort-tittel' })
    const leader = await browserWith(server, board.secrets.facilitator)
    const guest = await browserWith(server, board.secrets.participant)
    expect(await guest.request('DELETE', routes.board(board.boardId))).toMatchObject({ status: 403 })
    const turnedOut = closing(server, `/sync/${board.boardId}`, guest.headers)
    await sessionOf(guest, board)
    expect(await leader.request('DELETE', routes.board(board.boardId))).toMatchObject({ status: 200 })
    expect(await turnedOut).toMatch(/^4404 /)
    expect(await leader.request('GET', routes.session(board.boardId))).toMatchObject({ status: 404 })
    await expect(guest.json('POST', routes.join, { secret: board.secrets.participant })).rejects.toMatchObject({
      code: 'unknown-secret',
    })
    const { readdir, readFile } = await import('node:fs/promises')
    const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      expect(file.name).not.toContain(board.boardId)
      const content = await readFile(`${file.parentPath}/${file.name}`)
      expect(content.includes(board.boardId), file.name).toBe(false)
    }
  })
})
