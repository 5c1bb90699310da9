import {
  type HandoverAnswer,
  nameRequest,
  type PeopleAnswer,
  peopleRequest,
  type ReissueAnswer,
  type ReturnCodeAnswer,
  reissueRequest,
} from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import type { Role } from '@samtavle/shared/schema/session'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { hashSecret, newJoinCode, newLinkSecret, newReturnCode, normalCode } from '../rooms/secrets.ts'
import type { Member, Standing } from '../storage/indexStore.ts'
import { linkOf } from './boards.ts'
import { checkedBody } from './body.ts'
import { browserHashOf } from './browser.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** How long a code that hands over lives, in ms. */
const handoverMs = 10 * 60 * 1000

const standingAfter = { remove: 'removed', block: 'blocked', unblock: 'in' } as const satisfies Record<string, Standing>

/** Who may come in and stay in: new links, handing over, taking off the board, the waiting room; and what one calls oneself. */
export function peopleRoutes(services: Services): Hono<AppEnv> {
  const { index, registry, publicUrl } = services
  const app = new Hono<AppEnv>()

  app.post(routes.links(':id'), requireMember(services, 'links'), async (c) => {
    const { role, turnOut } = await checkedBody(c, reissueRequest)
    const { boardId, participant } = c.var.member
    const secret = newLinkSecret(role === 'viewer' ? 128 : 256)
    await index.replaceLink(boardId, { hash: hashSecret(secret), role })
    if (turnOut) await turnOutRole(services, boardId, role, participant)
    return c.json({ link: linkOf(publicUrl(), boardId, secret) } satisfies ReissueAnswer)
  })

  app.post(routes.handover(':id'), requireMember(services, 'handover'), async (c) => {
    const code = newJoinCode()
    const expiresAt = Date.now() + handoverMs
    await index.setCode(c.var.member.boardId, 'facilitator', { hash: hashSecret(normalCode(code)), expiresAt })
    return c.json({ code, expiresAt } satisfies HandoverAnswer)
  })

  app.post(routes.returnCode(':id'), requireMember(services, 'returnCode'), async (c) => {
    const { boardId, participant } = c.var.member
    const code = newReturnCode()
    await index.setReturnCode(boardId, participant, hashSecret(normalCode(code)))
    return c.json({ code } satisfies ReturnCodeAnswer)
  })

  app.put(routes.me(':id'), requireMember(services, 'name'), async (c) => {
    const { name } = await checkedBody(c, nameRequest)
    const { member } = c.var
    const room = await registry.open(member.boardId)
    if (room.session.settings.names === 'off') throw new RoomProblem('bad-request', 'a board without names')
    await index.putMember(browserHashOf(c) ?? '', { ...member, name })
    room.rename(member.participant, name)
    return c.body(null, 204)
  })

  app.get(routes.people(':id'), requireMember(services, 'people'), async (c) => {
    const { boardId } = c.var.member
    const room = await registry.open(boardId)
    const members = await index.membersIn(boardId)
    const named = room.session.settings.names === 'on' ? members.filter(({ name }) => name !== null) : []
    return c.json({
      waiting: members.filter(({ standing }) => standing === 'waiting').length,
      people: named.map(({ participant, role, name, standing }) => ({ participant, role, name: name ?? '', standing })),
    } satisfies PeopleAnswer)
  })

  app.post(routes.people(':id'), requireMember(services, 'people'), async (c) => {
    const request = await checkedBody(c, peopleRequest)
    const { boardId } = c.var.member
    if (request.act === 'admitWaiting') {
      const waiting = (await index.membersIn(boardId)).filter(({ standing }) => standing === 'waiting')
      const room = await registry.open(boardId)
      for (const member of waiting) {
        await index.setStanding(boardId, member.participant, 'in')
        await room.welcome(member)
      }
      return c.body(null, 204)
    }
    if (request.participant === c.var.member.participant) throw new RoomProblem('not-allowed', 'oneself')
    await setStanding(services, boardId, request.participant, standingAfter[request.act])
    return c.body(null, 204)
  })

  return app
}

async function turnOutRole(services: Services, boardId: string, role: Role, except: string): Promise<void> {
  const members = await services.index.membersIn(boardId)
  const those = members.filter((member: Member) => member.role === role && member.participant !== except)
  for (const { participant } of those) await setStanding(services, boardId, participant, 'removed')
}

/** Writes the standing first: whoever tries to come back at once meets it already. */
async function setStanding({ index, registry }: Services, boardId: string, participant: string, standing: Standing) {
  await index.setStanding(boardId, participant, standing)
  const room = await registry.open(boardId)
  if (standing !== 'in') room.turnOut(participant)
}
