import { type PairedAnswer, pairRequest, type ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { newJoinCode, normalCode } from '../rooms/secrets.ts'
import { checkedBody } from './body.ts'
import { browserHashOf, rememberBrowser } from './browser.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** How long a big screen's code lives, in ms, and how many may wait for a facilitator at once. */
const pairingMs = 10 * 60 * 1000
const mostWaiting = 1000

interface Waiting {
  browserHash: string
  expiresAt: number
}

/**
 * Pairing a big screen: it shows a code, a facilitator types it on their own device, and the screen becomes a reader of
 * the board. Nobody is logged in as facilitator on the room's computer.
 */
export function screenRoutes(services: Services): Hono<AppEnv> {
  const { index } = services
  const app = new Hono<AppEnv>()
  const waiting = new Map<string, Waiting>()
  const paired = new Map<string, string>()

  app.post(routes.screens, (c) => {
    forgetExpired(waiting)
    if (waiting.size >= mostWaiting) throw new RoomProblem('too-many')
    const browserHash = rememberBrowser(c)
    paired.delete(browserHash)
    const code = newJoinCode()
    const expiresAt = Date.now() + pairingMs
    waiting.set(normalCode(code), { browserHash, expiresAt })
    return c.json({ code, expiresAt } satisfies ScreenAnswer, 201)
  })

  app.get(routes.myScreen, (c) => {
    const browserHash = browserHashOf(c)
    return c.json({ boardId: (browserHash && paired.get(browserHash)) ?? null } satisfies PairedAnswer)
  })

  app.post(routes.boardScreens(':id'), requireMember(services, 'screens'), async (c) => {
    forgetExpired(waiting)
    const code = normalCode((await checkedBody(c, pairRequest)).code)
    const screen = waiting.get(code)
    if (!screen) throw new RoomProblem('unknown-code')
    waiting.delete(code)
    const { boardId } = c.var.member
    const known = await index.findMember(screen.browserHash, boardId)
    if (!known) {
      const member = { boardId, participant: makeId(), role: 'viewer', name: null, standing: 'in' } as const
      await index.putMember(screen.browserHash, member)
    }
    paired.set(screen.browserHash, boardId)
    return c.body(null, 204)
  })

  return app
}

function forgetExpired(waiting: Map<string, Waiting>): void {
  for (const [code, { expiresAt }] of waiting) if (expiresAt <= Date.now()) waiting.delete(code)
}
