import {
  type CreateBoardAnswer,
  createBoardRequest,
  type MyBoardsAnswer,
  type ServerAnswer,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { type Role, roles } from '@samtavle/shared/schema/session'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { checkedBody } from './body.ts'
import { browserHashOf } from './browser.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** The links of a new board, as its maker is told them once. */
export function linksOf(publicUrl: string, boardId: string, secrets: Record<Role, string>): CreateBoardAnswer {
  const link = (role: Role) => `${publicUrl}${routes.boardPage(boardId)}#${secrets[role]}`
  return { boardId, links: Object.fromEntries(roles.map((role) => [role, link(role)])) as Record<Role, string> }
}

/** Making boards, finding one's own, and deleting them. */
export function boardRoutes({ registry, index, publicUrl }: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.post(routes.createBoard, async (c) => {
    const request = await checkedBody(c, createBoardRequest)
    const { boardId, secrets } = await registry.create(request)
    return c.json(linksOf(publicUrl(), boardId, secrets), 201)
  })

  app.get(routes.myBoards, async (c) => {
    const browserHash = browserHashOf(c)
    const members = browserHash ? await index.membersOf(browserHash) : []
    const boards = await Promise.all(
      members.map(async ({ boardId, role }) => {
        const room = await registry.open(boardId).catch(() => null)
        return room ? [{ boardId, title: room.session.title, role }] : []
      }),
    )
    return c.json({ boards: boards.flat() } satisfies MyBoardsAnswer)
  })

  app.get(routes.server, (c) => c.json({ publicUrl: publicUrl() } satisfies ServerAnswer))

  app.delete('/api/boards/:id', requireMember(index), async (c) => {
    if (c.var.member.role !== 'facilitator') throw new RoomProblem('not-allowed')
    await registry.remove(c.var.member.boardId)
    return c.body(null, 204)
  })

  return app
}
