import { type JoinAnswer, type JoinRequest, joinRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { roles } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session } from '@samtavle/shared/schema/session'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { hashSecret, normalCode } from '../rooms/secrets.ts'
import type { Grant, IndexStore, Member, Standing } from '../storage/indexStore.ts'
import { checkedBody } from './body.ts'
import { rememberBrowser } from './browser.ts'
import type { AppEnv, Services } from './context.ts'

/** Trading a link's secret or a code for membership. Wrong ones are slowed down, not shut out. */
export function joinRoutes({ registry, index, pace, addressOf }: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.post(routes.join, async (c) => {
    const request = await checkedBody(c, joinRequest)
    const address = addressOf(c)
    const wait = await pace.waitBeforeTry(address)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const returning = 'code' in request ? await returningMember(index, request.code) : null
    const grant = returning ?? (await grantFor(index, request))
    if (!grant) {
      await pace.failedTry(address)
      throw new RoomProblem('secret' in request ? 'unknown-secret' : 'unknown-code')
    }
    const room = await registry.open(grant.boardId)
    const browserHash = rememberBrowser(c)
    const member = returning
      ? await cameBack(index, browserHash, returning)
      : await admitted(index, browserHash, grant, request, room.session)
    const waiting = member.standing === 'waiting'
    if (!waiting) await room.welcome(member)
    return c.json({ boardId: member.boardId, role: member.role, waiting } satisfies JoinAnswer)
  })

  return app
}

/** What a secret or a code opens. A code that hands over has done so once. */
async function grantFor(index: IndexStore, request: JoinRequest): Promise<Grant | null> {
  if ('secret' in request) return index.findLink(hashSecret(request.secret))
  const grant = await index.findCode(hashSecret(normalCode(request.code)), Date.now())
  if (grant?.role === 'facilitator') await index.setCode(grant.boardId, grant.role, null)
  return grant
}

/** Who comes back by this code; null when nobody does, or nobody who is still a participant. */
async function returningMember(index: IndexStore, code: string): Promise<Member | null> {
  const known = await index.findReturnCode(hashSecret(normalCode(code)))
  if (!known) return null
  const members = (await index.membersIn(known.boardId)).filter(({ participant }) => participant === known.participant)
  if (members.some(({ standing }) => standing === 'blocked')) throw new RoomProblem('blocked')
  return members.find(({ standing, role }) => standing === 'in' && role === 'participant') ?? null
}

/** Makes the browser one more device of somebody who is in. One that leads the board goes on leading it. */
async function cameBack(index: IndexStore, browserHash: string, member: Member): Promise<Member> {
  const known = await index.findMember(browserHash, member.boardId)
  if (known?.role === 'facilitator') throw new RoomProblem('not-allowed', 'a facilitator')
  if (known?.standing === 'blocked') throw new RoomProblem('blocked')
  await index.putMember(browserHash, member)
  return member
}

/** Makes the browser a member, or keeps who it is; a lower link never lowers the role of somebody who is in. */
async function admitted(
  index: IndexStore,
  browserHash: string,
  grant: Grant,
  request: JoinRequest,
  session: Session,
): Promise<Member> {
  const known = await index.findMember(browserHash, grant.boardId)
  if (known?.standing === 'blocked') throw new RoomProblem('blocked')
  const member: Member = {
    boardId: grant.boardId,
    participant: known?.participant ?? makeId(),
    role: known && keepsRole(known, grant) ? known.role : grant.role,
    name: (session.settings.names === 'on' ? request.name : undefined) ?? known?.name ?? null,
    standing: standingOf(known, 'code' in request && grant.role === 'participant', session),
  }
  await index.putMember(browserHash, member)
  return member
}

/** Who has been taken off the board has what opens it for them now, and not what they were. */
const keepsRole = ({ standing, role }: Member, grant: Grant): boolean =>
  standing !== 'removed' && roles.indexOf(role) < roles.indexOf(grant.role)

/** Whoever comes by the wall's code waits where there is a waiting room, unless they are in already. */
function standingOf(known: Member | null, byWallCode: boolean, session: Session): Standing {
  if (known?.standing === 'in' || !byWallCode) return 'in'
  return session.door?.waitingRoom ? 'waiting' : 'in'
}
