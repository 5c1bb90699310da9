import { type JoinAnswer, joinRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { roles } from '@samtavle/shared/schema/session'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { hashSecret, normalCode } from '../rooms/secrets.ts'
import type { Grant, IndexStore, Member } from '../storage/indexStore.ts'
import { checkedBody } from './body.ts'
import { rememberBrowser } from './browser.ts'
import type { AppEnv, Services } from './context.ts'

/** Trading a link's secret or a code for membership. */
export function joinRoutes({ registry, index }: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.post(routes.join, async (c) => {
    const request = await checkedBody(c, joinRequest)
    const grant =
      'secret' in request
        ? await index.findLink(hashSecret(request.secret))
        : await index.findCode(hashSecret(normalCode(request.code)), Date.now())
    if (!grant) throw new RoomProblem('secret' in request ? 'unknown-secret' : 'unknown-code')
    const room = await registry.open(grant.boardId)
    const browserHash = rememberBrowser(c)
    const member = await admitted(
      index,
      browserHash,
      grant,
      room.session.settings.names === 'on' ? request.name : undefined,
    )
    await room.welcome(member)
    return c.json({ boardId: member.boardId, role: member.role } satisfies JoinAnswer)
  })

  return app
}

/** Makes the browser a member, or keeps who it is; a lower link never lowers a role. */
async function admitted(
  index: IndexStore,
  browserHash: string,
  grant: Grant,
  name: string | undefined,
): Promise<Member> {
  const known = await index.findMember(browserHash, grant.boardId)
  const member: Member = {
    boardId: grant.boardId,
    participant: known?.participant ?? makeId(),
    role: known && roles.indexOf(known.role) < roles.indexOf(grant.role) ? known.role : grant.role,
    name: name ?? known?.name ?? null,
  }
  await index.putMember(browserHash, member)
  return member
}
