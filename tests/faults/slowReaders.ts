import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { step1Frame } from '@samtavle/server/rooms/frames'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import WebSocket from 'ws'
import { eventually, pause } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { type Fault, Findings } from './fault.ts'
import { openSocket, type RawSocket, socketUrl } from './rawSocket.ts'
import { onStage, Stage } from './stage.ts'

const slow = 50
const letGoWithinMs = 10_000
const mostEach = 5 * 1024 * 1024
/** How much slower others may hear of things; under so many ms it is the noise of the machine. */
const others = { times: 1.1, noiseMs: 15 }

/** Fifty who read too slowly and one who never reads, on a board on which a lot happens. */
export const slowReaders: Fault = {
  id: 'F9',
  about: '50 slow readers and one that never reads',
  runs: { campaign: 10, test: 1 },
  run: (chance, patience) =>
    onStage(Stage.set(2, chance), async (stage) => {
      const found = new Findings()
      const [healthy, writer] = await Promise.all(stage.writers.map(({ person }) => openSocket(person)))
      if (!healthy || !writer) throw new Error('nobody is in')
      const cards = manyCards(writer)
      const alone = await heavyLoad(writer, healthy, cards, 12)
      const before = residentBytes(stage.server.pid)
      const sockets = await slowSockets(stage)
      const left = () => openOn(stage, sockets)
      const among = await heavyLoad(writer, healthy, cards, 150, (n) => {
        if (n % 25 === 0) trickle(sockets)
        return left() > 0
      })
      const most = residentBytes(stage.server.pid) - before
      found.expect(
        most <= sockets.length * mostEach,
        `the server grew by ${most >> 20} MB for ${sockets.length} readers`,
      )
      found.expect(
        median(among) <= (median(alone) * others.times + others.noiseMs) * patience,
        `others heard after ${Math.round(median(among))} ms, without slow readers after ${Math.round(median(alone))} ms`,
      )
      await found.waitFor(
        eventually(
          () => `${left()} are let go`,
          () => left() === 0,
          letGoWithinMs * patience,
        ),
      )
      found.expect(healthy.closed === null && writer.closed === null, 'somebody who reads was let go')
      for (const socket of [...sockets, healthy.socket, writer.socket]) socket.terminate()
      return found
    }),
}

function manyCards(writer: RawSocket): string[] {
  const ids = Array.from({ length: 100 }, makeId)
  writer.write((doc) => {
    for (const id of ids) createCard(doc, { id, kind: 'note', text: 'x', place: [null, 0, 0] }, 'x')
  })
  return ids
}

/** Writes 200 kB at a time, while `goesOn`; answers with how many ms each took to reach the reader. */
async function heavyLoad(
  writer: RawSocket,
  reader: RawSocket,
  cards: string[],
  times: number,
  goesOn: (n: number) => boolean = () => true,
): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < times && goesOn(n); n++) {
    const started = performance.now()
    writer.write((doc) => doc.transact(() => cards.forEach((id) => void editCardText(doc, id, textOf(n), 'x'))))
    await eventually('the others hear of it', () => textIn(reader, cards) === textOf(n))
    took.push(performance.now() - started)
    await pause(40)
  }
  return took
}

const textOf = (n: number): string => `${n}`.padStart(4, '0').repeat(480)

const textIn = ({ doc }: RawSocket, [card = '']: string[]): string =>
  String(doc.getMap<ReturnType<typeof doc.getMap>>('cards').get(card)?.get('text') ?? '')

/** Sockets that have asked for the document and read nothing, of people who have as many as one may. */
async function slowSockets({ server, board }: Stage): Promise<SlowSocket[]> {
  const sockets: SlowSocket[] = []
  while (sockets.length <= slow) {
    const http = new HttpClient(server.url)
    await http.json('POST', routes.join, { secret: board.secrets.participant })
    for (let n = 0; n < limits.socketsPerParticipant && sockets.length <= slow; n++) {
      const socket = new WebSocket(socketUrl(server.url, board.boardId), { headers: http.headers })
      await once(socket, 'open')
      socket.send(step1Frame(Uint8Array.of(0)))
      socket.on('error', () => {})
      socket.pause()
      sockets.push(socket as SlowSocket)
    }
  }
  return sockets
}

/** With the connection below it, which `ws` keeps to itself. */
type SlowSocket = WebSocket & { _socket: Socket }

/** All but the first read a little; the first never does. */
function trickle([, ...sockets]: SlowSocket[]): void {
  for (const socket of sockets.filter(({ readyState }) => readyState === WebSocket.OPEN)) {
    socket.resume()
    setImmediate(() => socket.pause())
  }
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const residentBytes = (pid: number): number => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096

/** How many of these the server still has open, as the system counts them: who does not read does not hear of it. */
function openOn({ server }: Stage, sockets: SlowSocket[]): number {
  const ends = new Set(sockets.map(({ _socket }) => hexPort(_socket.localPort ?? 0)))
  const port = hexPort(Number(new URL(server.url).port))
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readFileSync(table, 'utf8').split('\n'))
  const established = '01'
  return lines.filter((line) => {
    const [, local = '', remote = '', state] = line.trim().split(/\s+/)
    return local.endsWith(port) && ends.has(remote.slice(-5)) && state === established
  }).length
}

const hexPort = (port: number): string => `:${port.toString(16).toUpperCase().padStart(4, '0')}`
