import { createMiddleware } from 'hono/factory'
import { RoomProblem } from '../rooms/problem.ts'
import type { IndexStore, Member } from '../storage/indexStore.ts'
import { browserHashOf } from './browser.ts'
import type { AppContext, AppEnv } from './context.ts'

/** The membership of the browser that asks, on the board in the address. */
export async function memberOf(c: AppContext, index: IndexStore, boardId: string): Promise<Member> {
  const browserHash = browserHashOf(c)
  const member = browserHash && (await index.findMember(browserHash, boardId))
  if (member) return member
  throw new RoomProblem((await index.hasBoard(boardId)) ? 'not-a-member' : 'no-such-board')
}

/** Lets only members of the board in the address through. */
export const requireMember = (index: IndexStore) =>
  createMiddleware<AppEnv>(async (c, next) => {
    c.set('member', await memberOf(c, index, c.req.param('id') ?? ''))
    await next()
  })
