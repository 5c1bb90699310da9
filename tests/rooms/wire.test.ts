import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Socket } from '@samtavle/server/rooms/socket'
import { roomSocketOn } from '@samtavle/server/routes/roomSocket'
import { describe, expect, it, onTestFinished } from 'vitest'
import WebSocket, { WebSocketServer } from 'ws'
import { eventually } from '../helpers/eventually.ts'
import { startTestServer } from '../helpers/testServer.ts'

describe('what leaves and comes in by the network', () => {
  it('ROOM-60 frames of every length reach a client as they were and in order, those that are sent together too', async () => {
    const { socket, heard } = await socketPair()
    const lengths = [1, 125, 126, 127, 0xffff, 0x10000, 300_000]
    const frames = lengths.map((length, index) => new Uint8Array(length).fill(index + 1))
    const [first, second] = [new Uint8Array(10).fill(8), new Uint8Array(11).fill(9)]
    const together = [first, second]
    for (const frame of frames) socket.send([frame])
    socket.send(frames, first)
    socket.send(together)
    socket.send(together, second)
    socket.send([], first)

    const sent = [...frames, ...frames, first, ...together, ...together, second, first]
    await eventually('all have come', () => heard.length === sent.length)
    for (const [index, frame] of sent.entries()) expect(heard[index]?.equals(frame), `frame ${index}`).toBe(true)
  })

  it('ROOM-61 nothing is sent to a socket that is being closed', async () => {
    const { socket, heard, closed } = await socketPair()
    socket.send([Uint8Array.of(1)])
    socket.close(4400, 'enough')
    socket.send([Uint8Array.of(2)], Uint8Array.of(3))
    expect(await closed).toBe(4400)
    expect(heard.map((data) => [...data])).toEqual([[1]])
  })

  it('ROOM-62 who asks for another kind of connection is told that there is none, and the server goes on', async () => {
    const { url } = await startTestServer()
    for (const path of ['/', '/sync', '/sync/', '/sync/a/b', '//']) {
      expect(await answerToUpgrade(url, path), path).toMatch(/^HTTP\/1\.1 404 /)
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})

/** A room's socket, and what the client at its other end hears. */
async function socketPair(): Promise<{ socket: Socket; heard: Buffer[]; closed: Promise<number> }> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  onTestFinished(() => server.close())
  await once(server, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const heard: Buffer[] = []
  client.on('message', (data: Buffer) => heard.push(data))
  const closed = once(client, 'close').then(([code]): number => code)
  const [accepted, request]: [WebSocket, IncomingMessage] = (await once(server, 'connection')) as never
  return { socket: roomSocketOn(accepted, request.socket), heard, closed }
}

async function answerToUpgrade(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.end(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  return answer
}
