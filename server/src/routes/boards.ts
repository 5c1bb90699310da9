import type { DeletionReceipt } from '@samtavle/shared/protocol/ownData'
import {
  type CreateBoardAnswer,
  createBoardRequest,
  createPasswordHeader,
  type MyBoardsAnswer,
  type ServerAnswer,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { roles } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import { Hono } from 'hono'
import { leavingChange } from '../rooms/leaving.ts'
import { boardReceipt, ownReceipt } from '../rooms/ownData.ts'
import { RoomProblem } from '../rooms/problem.ts'
import { hashSecret } from '../rooms/secrets.ts'
import type { Member } from '../storage/indexStore.ts'
import { checkedBody } from './body.ts'
import { browserHashOf } from './browser.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'
import { beginningOf } from './starting.ts'

/** The link that a secret makes. */
export const linkOf = (publicUrl: string, boardId: string, secret: string): string =>
  `${publicUrl}${routes.boardPage(boardId)}#${secret}`

/** The links of a new board, as its maker is told them once. */
export function linksOf(publicUrl: string, boardId: string, secrets: Record<Role, string>): CreateBoardAnswer {
  const links = roles.map((role) => [role, linkOf(publicUrl, boardId, secrets[role])])
  return { boardId, links: Object.fromEntries(links) as Record<Role, string> }
}

/** Making boards, finding one's own, leaving and deleting them. */
export function boardRoutes(services: Services): Hono<AppEnv> {
  const { registry, index, publicUrl } = services
  const app = new Hono<AppEnv>()

  app.post(routes.createBoard, async (c) => {
    const request = await checkedBody(c, createBoardRequest)
    requireCreator(c, services)
    const { start, rows } = await beginningOf(request)
    const { boardId, secrets } = await registry.create(start, rows)
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

  app.delete(routes.me(':id'), requireMember(services, 'leave'), async (c) => {
    const { member } = c.var
    const room = await registry.open(member.boardId)
    const receipt = room.read((state) => ownReceipt(state, member.boardId, member, Date.now()))
    await room.tend((state) => leavingChange(state, member.participant))
    await index.setStanding(member.boardId, member.participant, 'removed')
    room.turnOut(member.participant)
    return c.json(receipt)
  })

  app.delete(routes.membership(':id'), requireMember(services, 'leave'), async (c) => {
    const { boardId, participant } = c.var.member
    await index.putMember(browserHashOf(c) ?? '', strangerOn(boardId))
    const room = await registry.open(boardId)
    room.turnOut(participant)
    return c.body(null, 204)
  })

  app.delete(routes.board(':id'), requireMember(services, 'deleteBoard'), async (c) => {
    const { boardId } = c.var.member
    const receipt = await receiptOf(registry, boardId)
    await registry.remove(boardId)
    return c.json(receipt)
  })

  return app
}

/** What deleting a board takes away; a board that cannot be read can be deleted too, and nobody knows what was on it. */
async function receiptOf(registry: Services['registry'], boardId: string): Promise<DeletionReceipt> {
  const room = await registry.open(boardId).catch(() => null)
  if (room) return room.read((state) => boardReceipt(state, boardId, Date.now()))
  const nothing = { cards: 0, comments: 0, drafts: 0, answers: 0, stays: 0 }
  return { what: 'board', board: { id: boardId, title: '' }, at: Date.now(), ...nothing }
}

/** Who a browser is once its person has left: whoever uses it next must not be taken for them. */
const strangerOn = (boardId: string): Member => ({
  boardId,
  participant: makeId(),
  role: 'viewer',
  name: null,
  standing: 'removed',
})

/** Where making boards needs a password, it comes in a header of its own, so that it is in no address. */
export function requireCreator(c: AppContext, { createPassword }: Services): void {
  if (createPassword === null) return
  const given = c.req.header(createPasswordHeader) ?? ''
  if (hashSecret(given) !== hashSecret(createPassword)) throw new RoomProblem('password-needed')
}
