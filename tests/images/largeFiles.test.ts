import { type ClientRequest, request } from 'node:http'
import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { expect, onTestFinished, test } from 'vitest'
import { startTestServer } from '../helpers/testServer.ts'

/** Begins to send a file of this size, and says how it was answered. */
function begin(url: string, size: number): { sending: ClientRequest; status: Promise<number> } {
  const headers = { origin: url, 'content-type': 'application/json', 'content-length': size }
  const sending = request(url + routes.importBoard, { method: 'POST', headers, agent: false })
  const status = new Promise<number>((resolve) => {
    sending.on('response', (answer) => resolve(answer.statusCode ?? 0))
    sending.on('error', () => resolve(0))
  })
  sending.write('{')
  onTestFinished(() => void sending.destroy())
  return { sending, status }
}

test('HTTP-16 of a body that does not say how large it is no more is gathered than a table may have', async () => {
  const { url } = await startTestServer()
  const send = (size: number) =>
    fetch(url + routes.importBoard, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: new Blob([' '.repeat(size)]).stream(),
      duplex: 'half',
    } as RequestInit)
  expect((await send(1000)).status).toBe(400)
  expect((await send(limits.importBytes + 1000)).status).toBe(413)
})

test('HTTP-16 two large files may be coming in; a third is told to come back, and a small one is taken', async () => {
  const { url } = await startTestServer()
  const large = limits.importBytes + 1000
  // Whichever comes last is the one too many.
  const slow = [begin(url, large), begin(url, large), begin(url, large)]
  expect(await Promise.race(slow.map(({ status }) => status))).toBe(429)
  const small = await fetch(url + routes.importBoard, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: '{}',
  })
  expect(small.status).toBe(422)
  for (const { sending } of slow) sending.destroy()
  await expect
    .poll(async () => {
      const { sending, status } = begin(url, large)
      sending.end(' '.repeat(large - 1))
      return status
    })
    .toBe(400)
})
