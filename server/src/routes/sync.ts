import { type HttpBindings, upgradeWebSocket } from '@hono/node-server'
import { closeCodes, oldestClient } from '@samtavle/shared/protocol/closeCodes'
import { routes } from '@samtavle/shared/protocol/routes'
import { Hono } from 'hono'
import type { WSEvents } from 'hono/ws'
import type { WebSocket } from 'ws'
import { RoomProblem } from '../rooms/problem.ts'
import type { Room } from '../rooms/room.ts'
import type { SyncConnection } from '../rooms/syncConnection.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { memberOf } from './member.ts'
import { isFromOwnPage } from './protection.ts'
import { roomSocketOn } from './roomSocket.ts'

/** How often a socket is pinged, in ms; one that has not answered by the next ping is taken for dead. */
const pingMs = 20_000

/**
 * The document's socket. What is refused is accepted first and then closed with a code of ours: a refused handshake looks
 * like a broken network, and clients would try for ever.
 */
export function syncRoutes(services: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get(
    `${routes.syncPrefix}/:id`,
    upgradeWebSocket(async (c: AppContext): Promise<WSEvents> => {
      try {
        return await accepted(c, services)
      } catch (error) {
        return refused(error)
      }
    }),
  )
  return app
}

async function accepted(c: AppContext, { registry, index, publicUrl, isReady }: Services): Promise<WSEvents> {
  if (!isReady()) return closing(closeCodes.restarting, 'restarting')
  if (!isFromOwnPage(c.req.raw.headers, publicUrl)) return closing(closeCodes.noAccess, 'wrong-origin')
  const version = c.req.query('client')
  if (version !== undefined && !(Number(version) >= oldestClient)) return closing(closeCodes.clientTooOld, 'too-old')
  const member = await memberOf(c, index, c.req.param('id') ?? '')
  const room = await registry.open(member.boardId)
  const stream = (c.env as HttpBindings).incoming.socket
  return {
    onOpen: (_event, { raw }) => {
      const socket = raw as WebSocket
      serve(socket, room.connect(roomSocketOn(socket, stream), member, version !== undefined), room)
    },
  }
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

function refused(error: unknown): WSEvents {
  if (!(error instanceof RoomProblem)) return closing(closeCodes.tryAgain, 'server-error')
  if (['not-a-member', 'removed', 'blocked', 'waiting'].includes(error.code))
    return closing(closeCodes.noAccess, error.code)
  if (error.code === 'no-such-board') return closing(closeCodes.noSuchBoard, error.code)
  if (error.code === 'quarantined') return closing(closeCodes.quarantined, error.code)
  return closing(closeCodes.tryAgain, error.code)
}

const closing = (code: number, reason: string): WSEvents => ({ onOpen: (_event, socket) => socket.close(code, reason) })
