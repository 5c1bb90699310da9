import { type AddNotesAnswer, addNotesRequest, boardOfNotesRequest } from '@samtavle/shared/protocol/notes'
import { routes } from '@samtavle/shared/protocol/routes'
import { Hono } from 'hono'
import * as Y from 'yjs'
import { addNotes } from '../rooms/additions/addNotes.ts'
import { madeApart, rowsOf } from '../rooms/additions/madeApart.ts'
import { planNotes } from '../rooms/additions/planNotes.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { TableCheck } from '../tables/readTable.ts'
import type { TableProblem } from '../tables/tableRefused.ts'
import { linksOf, requireCreator } from './boards.ts'
import { checkedBody, fileBody } from './body.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** Notes from somewhere else: what is in somebody's file, and adding it to a new board or to one that is there. */
export function noteRoutes(services: Services): Hono<AppEnv> {
  const { registry, publicUrl } = services
  const app = new Hono<AppEnv>()

  app.post(routes.readTable, async (c) => {
    requireCreator(c, services)
    return answerTable(c, services)
  })

  app.post(routes.boardTable(':id'), requireMember(services, 'addNotes'), (c) => answerTable(c, services))

  app.post(routes.boardOfNotes, async (c) => {
    requireCreator(c, services)
    const { notes, ...start } = await checkedBody(c, boardOfNotesRequest)
    const apart = await madeApart(planNotes(new Y.Doc(), notes).writes)
    const { boardId, secrets } = await registry.create({ ...start, method: null }, rowsOf(apart))
    return c.json(linksOf(publicUrl(), boardId, secrets), 201)
  })

  app.post(routes.notes(':id'), requireMember(services, 'addNotes'), async (c) => {
    const { notes } = await checkedBody(c, addNotesRequest)
    const room = await registry.open(c.var.member.boardId)
    const made: AddNotesAnswer = await addNotes(room, notes)
    return c.json(made)
  })

  return app
}

/** Read in a thread of its own, whose answer goes on as it is: nobody's notes wait for somebody's file. */
async function answerTable(c: AppContext, { imports }: Services): Promise<Response> {
  const sheet = Number(c.req.query('sheet') ?? 0)
  if (!Number.isInteger(sheet) || sheet < 0) throw new RoomProblem('bad-request', 'no such sheet')
  if (imports.isFull) throw new RoomProblem('too-many', 'files')
  const file = await fileBody(c)
  const answer = await imports.make({ make: 'table', file, sheet })
  const refused = refusalIn(answer)
  if (refused) throw new RoomProblem(refused)
  return c.body(Uint8Array.from(answer), 200, { 'content-type': 'application/json' })
}

/** An answer with a problem is short; a table may be of megabytes, which are not read once more to find that out. */
function refusalIn(answer: Uint8Array): TableProblem | null {
  if (answer.length > 200) return null
  const checked = JSON.parse(new TextDecoder().decode(answer)) as TableCheck
  return 'problem' in checked ? checked.problem : null
}
