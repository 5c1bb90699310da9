import { type PairedAnswer, pairRequest, type ScreenAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { newJoinCode, normalCode } from '../rooms/secrets.ts'
import type { IndexStore } from '../storage/indexStore.ts'
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
    forgetExpired(waiting)
    const browserHash = browserHashOf(c)
    return c.json({
      boardId: (browserHash && paired.get(browserHash)) ?? null,
      waiting: [...waiting.values()].some((screen) => screen.browserHash === browserHash),
    } satisfies PairedAnswer)
  })

  app.post(routes.boardScreens(':id'), requireMember(services, 'screens'), async (c) => {
    forgetExpired(waiting)
    const code = normalCode((await checkedBody(c, pairRequest)).code)
    const screen = waiting.get(code)
    if (!screen) throw new RoomProblem('unknown-code')
    waiting.delete(code)
    const { boardId } = c.var.member
    await admit(index, screen.browserHash, boardId)
    paired.set(screen.browserHash, boardId)
    return c.body(null, 204)
  })

  return app
}

/** Makes the screen's browser a reader of the board, unless it is in already; one that was taken off comes back as a reader. */
async function admit(index: IndexStore, browserHash: string, boardId: string): Promise<void> {
  const known = await index.findMember(browserHash, boardId)
  if (known?.standing === 'in') return
  if (known?.standing === 'blocked') throw new RoomProblem('blocked')
  const participant = known?.participant ?? makeId()
  await index.putMember(browserHash, { boardId, participant, role: 'viewer', name: null, standing: 'in' })
}

function forgetExpired(waiting: Map<string, Waiting>): void {
  for (const [code, { expiresAt }] of waiting) if (expiresAt <= Date.now()) waiting.delete(code)
}
