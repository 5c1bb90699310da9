import { importBoard } from '@samtavle/shared/file/importBoard'
import { readBoardFile } from '@samtavle/shared/file/readBoardFile'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { Hono } from 'hono'
import * as Y from 'yjs'
import { serverOrigin } from '../rooms/boardState.ts'
import { RoomProblem } from '../rooms/problem.ts'
import { imageRows, imagesFrom } from './boardImages.ts'
import { linksOf, requireCreator } from './boards.ts'
import { jsonBody } from './body.ts'
import type { AppEnv, Services } from './context.ts'
import { rowsOf } from './starting.ts'

/** A board from a file. It is always a new board: under an old id its content would double for clients that know it. */
export function importRoutes(services: Services): Hono<AppEnv> {
  const { registry, publicUrl } = services
  const app = new Hono<AppEnv>()
  app.post(routes.importBoard, async (c) => {
    requireCreator(c, services)
    const checked = readBoardFile(await jsonBody(c))
    if ('problem' in checked) throw new RoomProblem('invalid-board', `${checked.problem} at ${checked.where}`)
    const doc = new Y.Doc()
    const start = importBoard(checked.file, doc, makeId, serverOrigin)
    const images = await imagesFrom(checked.file, services)
    const { boardId, secrets } = await registry.create(start, [...rowsOf(doc), ...imageRows(images)])
    return c.json(linksOf(publicUrl(), boardId, secrets), 201)
  })
  return app
}
