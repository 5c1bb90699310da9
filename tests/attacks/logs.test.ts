import { createServer } from 'node:net'
import { describeFailure } from '@samtavle/server/log'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { Person } from '../helpers/person.ts'
import { startServerProcess } from '../helpers/serverProcess.ts'

it('ATK-30 neither the log nor the numbers of the operator tell a text, a name, a secret, a code or a cookie', {
  timeout: 120_000,
}, async () => {
  const metricsPort = await freePort()
  const server = await startServerProcess('server/src/main.ts', { env: { METRICS_PORT: String(metricsPort) } })
  const { url } = server
  const { boardId, secrets } = await createBoard(url, { title: 'merke-tittel', settings: { names: 'on' } })
  const leader = new Person('leader', url)
  const kari = new Person('kari', url)
  await leader.join({ secret: secrets.facilitator })
  await kari.join({ secret: secrets.participant, name: 'merke-navn' })
  const area = makeId()
  await leader.write((doc) => createArea(doc, { id: area, title: 'merke-område', rect: [0, 0, 800, 600] }, 'user'))
  await kari.write((doc) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'merke-lapp', place: [null, 0, 0] }, 'user'),
  )
  await leader.command({ type: 'step', kind: 'write', area })
  await kari.putDraft(makeId(), { areaId: area, text: 'merke-kladd', rev: 1, state: 'open' })
  await leader.command({ type: 'door', open: true })

  const stranger = new HttpClient(url)
  await stranger.request('POST', routes.join, { code: 'MERK E123' })
  await stranger.request('POST', routes.join, { secret: 'merke-hemmelighet' })
  for (const body of ['{"merke\n":', 'merke', '[[[', '{"type":"merke"}']) {
    const headers = { ...leader.http.headers, 'content-type': 'application/json' }
    await fetch(url + routes.commands(boardId), { method: 'POST', headers, body })
    await fetch(`${url}${routes.importBoard}`, { method: 'POST', headers, body })
    await fetch(`${url}/api/boards/${encodeURIComponent(body)}/session`, { headers })
  }
  for (const format of ['md', 'pdf', 'json'] as const) await leader.http.request('GET', routes.summary(boardId, format))

  const numbers = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  expect(numbers).toContain('samtavle_open_boards 1')
  const told = `${server.output}\n${numbers}`
  const cookies = [leader, kari].map(({ http }) => http.cookie.split('=')[1] ?? 'no cookie')
  const codes = [leader.session?.door?.code ?? 'no code']
  for (const secret of ['merke', 'MERK', boardId, ...Object.values(secrets), ...cookies, ...codes]) {
    expect(told.includes(secret), secret).toBe(false)
  }
  for (const person of [leader, kari]) person.close()
  await server.close()
})

it('ATK-30 a failure is told by name and place, without what it quotes, in however many lines', () => {
  const failure = new TypeError('merke på\n    at første (merke.ts:1)\nlinje $& $1')
  const told = describeFailure(failure)
  expect(told.name).toBe('TypeError')
  expect(told.stack).toContain('logs.test.ts')
  expect(told.stack).not.toContain('merke')
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
