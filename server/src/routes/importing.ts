import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { copyOf } from '@samtavle/shared/file/copyOf'
import { importBoard } from '@samtavle/shared/file/importBoard'
import { copyBoardRequest } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { Hono } from 'hono'
import { type OpenedBoard, openedBoard } from '../boardFiles/openBoardFile.ts'
import { madeApart, rowsOf } from '../rooms/additions/madeApart.ts'
import { serverOrigin } from '../rooms/boardState.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { StoredImage } from '../storage/boardStore.ts'
import { drawnAnew, imageRows, imagesOf } from './boardImages.ts'
import { linksOf, requireCreator } from './boards.ts'
import { checkedBody, fileBody } from './body.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** Boards from what others were: a file, or a board that is there. It is always a new board: under an old id its content would double for clients that know it. */
export function importRoutes(services: Services): Hono<AppEnv> {
  const { registry, publicUrl } = services
  const few = new FewLargeFiles()
  const app = new Hono<AppEnv>()
  const madeOf = async (file: BoardFile, images: readonly StoredImage[]) => {
    const { session, writes } = importBoard(file, makeId, serverOrigin)
    const rows = [...rowsOf(await madeApart(writes)), ...imageRows(images)]
    const { boardId, secrets } = await registry.create(session, rows)
    return linksOf(publicUrl(), boardId, secrets)
  }

  app.post(routes.importBoard, async (c) => {
    requireCreator(c, services)
    return few.inTurn(c, async () => {
      const { file, images } = await boardIn(c, services)
      return c.json(await madeOf(file, await drawnAnew(images, services)), 201)
    })
  })

  app.post(routes.boardCopy(':id'), requireMember(services, 'copyBoard'), async (c) => {
    requireCreator(c, services)
    const request = await checkedBody(c, copyBoardRequest)
    const { boardId } = c.var.member
    const copy = copyOf((await registry.open(boardId)).versions.present(), request)
    return c.json(await madeOf(copy, await imagesOf(services, boardId, copy.cards)), 201)
  })

  return app
}

/** Large files that may be on their way in at once: each takes its size of memory, whoever sends it and however slowly. */
const mostLarge = 2

/** Lets few large files in at a time; one that does not say how large it is may not be large at all. */
class FewLargeFiles {
  #coming = 0

  /** Throws `too-many` when as many are coming in as may. */
  async inTurn(c: AppContext, take: () => Promise<Response>): Promise<Response> {
    const size = Number(c.req.header('content-length') ?? 0)
    if (size <= limits.importBytes) return take()
    if (this.#coming >= mostLarge) throw new RoomProblem('too-many', 'files')
    this.#coming++
    try {
      return await take()
    } finally {
      this.#coming--
    }
  }
}

/** The board in a request's body, read in a thread of its own: one with pictures is large. Throws RoomProblem. */
async function boardIn(c: AppContext, { imports }: Services): Promise<OpenedBoard> {
  if (imports.isFull) throw new RoomProblem('too-many', 'files')
  const file = await fileBody(c)
  const opened = openedBoard(await imports.make({ make: 'openedBoard', file }))
  if ('file' in opened) return opened
  if (opened.problem === 'json') throw new RoomProblem('bad-request', 'the body is not JSON, or too deep')
  throw new RoomProblem('invalid-board', `${opened.problem} at ${opened.where}`)
}
