import { createMiddleware } from 'hono/factory'
import { RoomProblem } from '../rooms/problem.ts'
import type { IndexStore, Member } from '../storage/indexStore.ts'
import { type Ask, mayAsk } from './access.ts'
import { browserHashOf } from './browser.ts'
import type { AppEnv, Services } from './context.ts'

/** The membership of a browser on the board named; throws when it has none, or none that lets it in. */
export async function memberOf(browserHash: string | null, index: IndexStore, boardId: string): Promise<Member> {
  const member = browserHash && (await index.findMember(browserHash, boardId))
  if (!member) throw new RoomProblem((await index.hasBoard(boardId)) ? 'not-a-member' : 'no-such-board')
  if (member.standing !== 'in') throw new RoomProblem(member.standing)
  return member
}

/** Lets those through who may ask for this on the board in the address, at the pace that anyone may go. */
export const requireMember = ({ index, pace }: Pick<Services, 'index' | 'pace'>, ask: Ask) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const member = await memberOf(browserHashOf(c), index, c.req.param('id') ?? '')
    if (!mayAsk[ask].some((role) => role === member.role)) throw new RoomProblem('not-allowed', ask)
    await pace.request(member.boardId, member.participant)
    c.set('member', member)
    await next()
  })
