import { boardFile } from '@samtavle/shared/file/boardFile'
import {
  type PictureFormat,
  pictureFormats,
  routes,
  type SummaryFormat,
  summaryFormats,
} from '@samtavle/shared/protocol/routes'
import { choiceSchema, chosen } from '@samtavle/shared/summary/choice'
import { participated } from '@samtavle/shared/summary/participated'
import { summarize } from '@samtavle/shared/summary/summarize'
import type { Summary } from '@samtavle/shared/summary/summary'
import { summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { Hono } from 'hono'
import { calendar } from '../export/calendar.ts'
import { attachment, fileName } from '../export/fileName.ts'
import { summaryStylePath } from '../export/html.ts'
import { summaryJson } from '../export/json.ts'
import { methodFile } from '../export/methodFile.ts'
import type { FileOrder } from '../export/order.ts'
import { summaryStyle } from '../export/summaryStyle.ts'
import { participationOf } from '../rooms/answers.ts'
import { RoomProblem } from '../rooms/problem.ts'
import type { Room } from '../rooms/room.ts'
import { imagesInFile, imagesOf } from './boardImages.ts'
import { checkedBody } from './body.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'
import { pictured } from './pictured.ts'

/** What each format is called on the way. */
const mediaTypes: Record<SummaryFormat | PictureFormat, string> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
}

/** Formats that a browser shows itself. */
const shown: readonly string[] = ['html', 'json', 'svg', 'png']

/** The report and the board as files. Readers may have all of them; facilitators choose what is in theirs. */
export function summaryRoutes(services: Services): Hono<AppEnv> {
  const { registry } = services
  const app = new Hono<AppEnv>()

  app.get(summaryStylePath, (c) => c.body(summaryStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))

  for (const format of summaryFormats) {
    const path = routes.summary(':id', format)
    app.get(path, requireMember(services, 'summary'), async (c) => {
      const room = await registry.open(c.var.member.boardId)
      return answerReport(c, services, format, summaryOf(room), room)
    })
    app.post(path, requireMember(services, 'chosenSummary'), async (c) => {
      const choice = await checkedBody(c, choiceSchema)
      const room = await registry.open(c.var.member.boardId)
      return answerReport(c, services, format, chosen(summaryOf(room), choice), room)
    })
  }

  for (const format of pictureFormats) {
    app.get(routes.boardPicture(':id', format), requireMember(services, 'boardPicture'), async (c) => {
      const room = await registry.open(c.var.member.boardId)
      const { title, locale } = room.session
      const order: FileOrder = { make: format, ...(await pictured(room, services)) }
      return answerFile(c, services, order, fileName(title, summaryWords[locale].board, format))
    })
  }

  app.get(routes.calendar(':id'), requireMember(services, 'calendar'), async (c) => {
    const { boardId } = c.var.member
    const summary = summaryOf(await registry.open(boardId))
    const page = services.publicUrl() + routes.summaryPage(boardId)
    return c.body(calendar(summary, boardId, page), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': attachment(fileName(summary.title, summaryWords[summary.locale].due, 'ics')),
    })
  })

  app.get(routes.boardJson(':id'), requireMember(services, 'boardFile'), async (c: AppContext) => {
    const { boardId } = c.var.member
    const room = await registry.open(boardId)
    const file = boardFile(room.content(), room.session, participated(room.session, room.read(participationOf)))
    return c.json({ ...file, images: imagesInFile(await imagesOf(services, boardId, file.cards)) })
  })

  app.get(routes.methodJson(':id'), requireMember(services, 'boardFile'), async (c: AppContext) => {
    const room = await registry.open(c.var.member.boardId)
    return c.json(methodFile(room.content(), room.session))
  })

  return app
}

const summaryOf = (room: Room): Summary =>
  summarize({
    content: room.content(),
    session: room.session,
    participation: room.read(participationOf),
    now: Date.now(),
  })

/** The live page asks for the data again and again, so that is made here and now; everything else in its thread. */
async function answerReport(
  c: AppContext,
  services: Services,
  format: SummaryFormat,
  summary: Summary,
  room: Room,
): Promise<Response> {
  if (format === 'json') return c.body(summaryJson(summary), 200, { 'content-type': mediaTypes.json })
  const name = fileName(summary.title, summaryWords[summary.locale].summary, format)
  return answerFile(c, services, await orderOf(format, summary, room, services), name)
}

async function orderOf(
  format: Exclude<SummaryFormat, 'json'>,
  summary: Summary,
  room: Room,
  services: Services,
): Promise<FileOrder> {
  if (format === 'csv' || format === 'xlsx') return { make: format, summary }
  const { board, images } = await pictured(room, services)
  return format === 'docx' || format === 'pdf'
    ? { make: format, summary, board, images }
    : { make: format, summary, images }
}

async function answerFile(c: AppContext, { exports }: Services, order: FileOrder, name: string): Promise<Response> {
  if (exports.isFull) throw new RoomProblem('too-many', 'files')
  const file = await exports.make(order)
  const disposition = shown.includes(order.make) ? attachment(name).replace('attachment', 'inline') : attachment(name)
  return c.body(new Uint8Array(file), 200, {
    'content-type': mediaTypes[order.make],
    'content-disposition': disposition,
    'content-length': `${file.byteLength}`,
  })
}
