import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readConfig } from '@samtavle/server/config'
import type { Problem } from '@samtavle/shared/protocol/problems'
import { routes } from '@samtavle/shared/protocol/routes'
import { describe, expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { startTestServer } from '../helpers/testServer.ts'

async function builtClient(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'samtavle-client-'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>Samtavle</title>')
  await writeFile(join(dir, 'assets', 'app-1a2b.js'), 'export {}')
  return dir
}

describe('HTTP', () => {
  it('HTTP-1 every answer forbids what is not ours: scripts, frames, referrers, guessing of types', async () => {
    const server = await startTestServer({}, await builtClient())
    for (const path of ['/', '/b/abc', '/assets/app-1a2b.js', '/api/nowhere', routes.server]) {
      const { headers } = await fetch(server.url + path)
      expect(headers.get('content-security-policy'), path).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      )
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  it('HTTP-2 what goes wrong is a problem with a stable code', async () => {
    const server = await startTestServer()
    const browser = new HttpClient(server.url)
    const board = await createBoard(server.url)
    await browser.json('POST', routes.join, { secret: board.secrets.facilitator })
    const wrong: [string, string, string | undefined, string][] = [
      ['POST', routes.createBoard, '{', 'bad-request'],
      ['POST', routes.createBoard, '{"locale":"xx"}', 'invalid-content'],
      ['POST', routes.createBoard, '{"title":"\\ud800"}', 'invalid-content'],
      ['POST', routes.join, '{"secret":"nope"}', 'unknown-secret'],
      ['POST', routes.join, '{"code":"0000 0000"}', 'unknown-code'],
      ['POST', routes.commands(board.boardId), '{"type":"fly","commandId":"abcdefgh"}', 'invalid-content'],
      ['PUT', routes.draft(board.boardId, '../../etc'), '{"areaId":"abcdefgh","text":"x","rev":1}', 'no-such-route'],
      ['PUT', routes.answer(board.boardId, '__proto__'), '{"value":[]}', 'bad-request'],
      ['GET', '/api/nowhere', undefined, 'no-such-route'],
    ]
    for (const [method, path, body, code] of wrong) {
      const headers = { ...browser.headers, 'content-type': 'application/json' }
      const answer = await fetch(server.url + path, { method, headers, ...(body === undefined ? {} : { body }) })
      expect(answer.headers.get('content-type'), `${method} ${path}`).toBe('application/problem+json')
      expect((await answer.json()) as Problem).toMatchObject({ code, status: answer.status, type: 'about:blank' })
    }
  })

  it('HTTP-3 a body that is too large is refused by name', async () => {
    const server = await startTestServer()
    const answer = await fetch(server.url + routes.createBoard, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'x'.repeat(9 * 1024 * 1024) }),
    })
    expect(answer.status).toBe(413)
    expect(((await answer.json()) as Problem).code).toBe('too-large')
  })

  it('HTTP-4 every address of the app is the one page, hashed files are kept for good, missing ones are missing', async () => {
    const server = await startTestServer({}, await builtClient())
    for (const path of ['/', '/b/abc', '/b/abc/summary']) {
      const answer = await fetch(server.url + path)
      expect(await answer.text(), path).toContain('<title>Samtavle</title>')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    }
    const asset = await fetch(`${server.url}/assets/app-1a2b.js`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  it('HTTP-6 what has been compressed beforehand is sent so to whoever takes it, and as it is to others', async () => {
    const clientDir = await builtClient()
    const script = await readFile(join(clientDir, 'assets/app-1a2b.js'))
    await writeFile(join(clientDir, 'assets/app-1a2b.js.gz'), gzipSync(script))
    const server = await startTestServer({}, clientDir)
    for (const [accepts, encoding] of [
      ['gzip, deflate', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await fetch(`${server.url}/assets/app-1a2b.js`, { headers: { 'accept-encoding': accepts } })
      expect(answer.headers.get('content-encoding'), accepts).toBe(encoding)
      expect(answer.headers.get('content-type')).toContain('javascript')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(script)
    }
  })

  it('HTTP-5 links and QR codes use PUBLIC_URL; a configuration that makes no sense stops the start by name', async () => {
    const server = await startTestServer({ PUBLIC_URL: 'https://samtavle.example.no' })
    const browser = new HttpClient(server.url)
    expect(await browser.json('GET', routes.server)).toEqual({ publicUrl: 'https://samtavle.example.no' })
    const { links } = await browser.json<{ links: { viewer: string } }>('POST', routes.createBoard, {})
    expect(links.viewer).toMatch(/^https:\/\/samtavle\.example\.no\/b\/\w+#/)
    expect(readConfig({ PUBLIC_URL: 'https://x.no/' }, '').publicUrl).toBe('https://x.no')
    expect(() => readConfig({ PORT: 'http', PUBLIC_URL: 'ftp' }, '')).toThrow(/PORT.*PUBLIC_URL/)
    expect(() => readConfig({ PORT: '70000' }, '')).toThrow(/PORT/)
    expect(() => readConfig({ PUBLIC_URL: 'https://x.no/samtavle' }, '')).toThrow(/path/)
  })
})
