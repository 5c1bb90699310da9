import { readEventStream, type StreamEvent } from '@samtavle/client/connection/eventStream'
import { expect, test } from 'vitest'

function bodyOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function read(chunks: Uint8Array[]): Promise<{ events: StreamEvent[]; sounds: number }> {
  const events: StreamEvent[] = []
  let sounds = 0
  await readEventStream(
    bodyOf(chunks),
    (event) => events.push(event),
    () => sounds++,
  )
  return { events, sounds }
}

test('WEB-39 events come out whole however the network cuts them, in the middle of a letter too', async () => {
  const bytes = new TextEncoder().encode('event: own\ndata: {"a":"å"}\n\nevent: session\r\ndata: 1\r\ndata: 2\r\n\r\n')
  const expected = [
    { name: 'own', data: '{"a":"å"}' },
    { name: 'session', data: '1\n2' },
  ]
  expect((await read([bytes])).events).toEqual(expected)
  expect((await read([...bytes].map((byte) => Uint8Array.of(byte)))).events).toEqual(expected)
})

test('WEB-39 a comment is a sign of life and no event', async () => {
  const { events, sounds } = await read([new TextEncoder().encode(': beat\n\n')])
  expect(events).toEqual([])
  expect(sounds).toBe(1)
})
