import { compareFiles } from '@samtavle/shared/file/compareFiles'
import { documentContentOf } from '@samtavle/shared/file/documentContentOf'
import { importBoard } from '@samtavle/shared/file/importBoard'
import { routes } from '@samtavle/shared/protocol/routes'
import type { VersionAnswer, VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { makeId } from '@samtavle/shared/schema/ids'
import { summarize } from '@samtavle/shared/summary/summarize'
import { Hono } from 'hono'
import { madeApart, rowsOf } from '../rooms/additions/madeApart.ts'
import { participationOf } from '../rooms/answers.ts'
import { serverOrigin } from '../rooms/boardState.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { Room } from '../rooms/room.ts'
import { imageRows, imagesOf } from './boardImages.ts'
import { linksOf, requireCreator } from './boards.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** A board as it was: which versions there are, what they say, what has changed, and a new board of one. */
export function versionRoutes(services: Services): Hono<AppEnv> {
  const { registry, publicUrl } = services
  const app = new Hono<AppEnv>()
  const roomOf = (c: AppContext) => registry.open(c.var.member.boardId)

  app.get(routes.versions(':id'), requireMember(services, 'versions'), async (c) => {
    const room = await roomOf(c)
    return c.json(room.versions.list() satisfies VersionsAnswer)
  })

  app.get(routes.version(':id', ':version'), requireMember(services, 'versions'), async (c) => {
    const room = await roomOf(c)
    const { version, file } = await found(room, c.req.param('version') ?? '')
    const session = { ...room.session, ...file }
    const content = documentContentOf(file)
    const summary = summarize({ content, session, participation: room.read(participationOf), now: version.at })
    return c.json({ version, summary } satisfies VersionAnswer)
  })

  app.get(routes.versionChanges(':id', ':version'), requireMember(services, 'versions'), async (c) => {
    const room = await roomOf(c)
    const { file } = await found(room, c.req.param('version') ?? '')
    const to = c.req.query('to')
    const other = to === undefined ? room.versions.present() : (await found(room, to)).file
    return c.json(compareFiles(file, other))
  })

  app.post(routes.versionCopy(':id', ':version'), requireMember(services, 'versions'), async (c) => {
    requireCreator(c, services)
    const { file } = await found(await roomOf(c), c.req.param('version') ?? '')
    const images = await imagesOf(services, c.var.member.boardId, file.cards)
    const { session, writes } = importBoard(file, makeId, serverOrigin)
    const rows = [...rowsOf(await madeApart(writes)), ...imageRows(images)]
    const { boardId, secrets } = await registry.create(session, rows)
    return c.json(linksOf(publicUrl(), boardId, secrets), 201)
  })

  return app
}

async function found(room: Room, versionId: string) {
  const there = await room.versions.find(versionId)
  if (!there) throw new RoomProblem('bad-request', 'no such version')
  return there
}
