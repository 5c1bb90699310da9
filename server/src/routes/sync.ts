import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ServerType } from '@hono/node-server'
import { closeCodes, oldestClient } from '@samtavle/shared/protocol/closeCodes'
import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { type WebSocket, WebSocketServer } from 'ws'
import { RoomProblem } from '../rooms/problem.ts'
import type { Room } from '../rooms/room.ts'
import type { SyncConnection } from '../rooms/syncConnection.ts'
import type { Member } from '../storage/indexStore.ts'
import { browserHashIn } from './browser.ts'
import type { Services } from './context.ts'
import { memberOf } from './member.ts'
import { isFromOwnPage } from './protection.ts'
import { roomSocketOn } from './roomSocket.ts'

/** How often a socket is pinged, in ms; one that has not answered by the next ping is taken for dead. */
const pingMs = 20_000

const socketOptions = {
  noServer: true,
  clientTracking: false,
  maxPayload: limits.firstSyncBytes,
  perMessageDeflate: false,
  /** In ms; then the socket is cut off. A reader who is let go for not reading will not read that they are let go. */
  closeTimeout: 2000,
}

/** What a client has asked for: a board, in a version of the protocol; undefined: a stock client of y-websocket. */
interface Asked {
  boardId: string
  version: string | undefined
}

/**
 * Takes in the sockets of documents. What is refused is accepted first and then closed with a code of ours: a refused
 * handshake looks like a broken network, and clients would try for ever. They do not pass the app, which would cost more than
 * all the rest when a hall joins at once.
 */
export function acceptSockets(server: ServerType, services: Services): void {
  const sockets = new WebSocketServer(socketOptions)
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const asked = askedBy(request)
    if (!asked) return turnAway(stream)
    sockets.handleUpgrade(request, stream, head, (socket) => {
      // `ws` closes a socket that fails, with a code that says why.
      socket.on('error', () => {})
      void letIn(socket, stream, asked, request, services)
    })
  })
}

const addressPattern = new RegExp(`^${routes.syncPrefix}/([^/?]+)(?:\\?(.*))?$`)

function askedBy({ url = '' }: IncomingMessage): Asked | null {
  const [, boardId, query] = addressPattern.exec(url) ?? []
  if (boardId === undefined) return null
  return { boardId, version: new URLSearchParams(query).get('client') ?? undefined }
}

function turnAway(stream: Duplex): void {
  stream.on('error', () => stream.destroy())
  stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

/** Reads nothing until it is known who it is. */
async function letIn(
  socket: WebSocket,
  stream: Duplex,
  asked: Asked,
  request: IncomingMessage,
  services: Services,
): Promise<void> {
  socket.pause()
  const admission = await admit(asked, request, services).catch(refusalOf)
  socket.resume()
  if ('code' in admission) return socket.close(admission.code, admission.reason)
  if (socket.readyState !== socket.OPEN) return
  const { room, member } = admission
  serve(socket, room.connect(roomSocketOn(socket, stream), member, asked.version !== undefined), room)
}

interface Closing {
  code: number
  reason: string
}

async function admit(
  { boardId, version }: Asked,
  { headers }: IncomingMessage,
  { registry, index, publicUrl, isReady }: Services,
): Promise<{ room: Room; member: Member } | Closing> {
  if (!isReady()) return { code: closeCodes.restarting, reason: 'restarting' }
  const header = (name: string) => [headers[name]].flat()[0]
  if (!isFromOwnPage(header, publicUrl)) return { code: closeCodes.noAccess, reason: 'wrong-origin' }
  if (version !== undefined && !(Number(version) >= oldestClient)) {
    return { code: closeCodes.clientTooOld, reason: 'too-old' }
  }
  const member = await memberOf(browserHashIn(headers), index, boardId)
  return { room: await registry.open(member.boardId), member }
}

function refusalOf(error: unknown): Closing {
  if (!(error instanceof RoomProblem)) return { code: closeCodes.tryAgain, reason: 'server-error' }
  return { code: codeFor(error), reason: error.code }
}

function codeFor({ code }: RoomProblem): number {
  if (['not-a-member', 'removed', 'blocked', 'waiting'].includes(code)) return closeCodes.noAccess
  if (code === 'no-such-board') return closeCodes.noSuchBoard
  return code === 'quarantined' ? closeCodes.quarantined : closeCodes.tryAgain
}

function serve(socket: WebSocket, connection: SyncConnection, room: Room): void {
  let alive = true
  const pinging = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
  }, pingMs)
  socket.on('pong', () => {
    alive = true
  })
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary) connection.receive(data)
    else connection.close(closeCodes.malformed, 'malformed')
  })
  socket.on('close', () => {
    clearInterval(pinging)
    room.disconnect(connection)
  })
}
