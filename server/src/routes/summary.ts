import { routes, type SummaryFormat, summaryFormats } from '@samtavle/shared/protocol/routes'
import { summarize } from '@samtavle/shared/summary/summarize'
import type { Summary } from '@samtavle/shared/summary/summary'
import { Hono } from 'hono'
import { boardFile } from '../export/boardFile.ts'
import { summaryHtml, summaryStylePath } from '../export/html.ts'
import { summaryJson } from '../export/json.ts'
import { summaryMarkdown } from '../export/markdown.ts'
import { summaryStyle } from '../export/summaryStyle.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** How each format is made, and what it is called on the way. */
const formats: Record<SummaryFormat, { make: (summary: Summary) => string; type: string }> = {
  html: { make: summaryHtml, type: 'text/html; charset=utf-8' },
  md: { make: summaryMarkdown, type: 'text/markdown; charset=utf-8' },
  json: { make: summaryJson, type: 'application/json' },
}

/** The report, and the board itself as a file. Readers may have both. */
export function summaryRoutes(services: Services): Hono<AppEnv> {
  const { registry } = services
  const app = new Hono<AppEnv>()

  app.get(summaryStylePath, (c) => c.body(summaryStyle, 200, { 'content-type': 'text/css; charset=utf-8' }))

  for (const format of summaryFormats) {
    const { make, type } = formats[format]
    app.get(routes.summary(':id', format), requireMember(services, 'summary'), async (c) => {
      const room = await registry.open(c.var.member.boardId)
      const summary = summarize({
        content: room.content(),
        session: room.session,
        participation: room.participation(),
        now: Date.now(),
      })
      return c.body(make(summary), 200, { 'content-type': type })
    })
  }

  app.get(routes.boardJson(':id'), requireMember(services, 'boardFile'), async (c: AppContext) => {
    const room = await registry.open(c.var.member.boardId)
    return c.json(boardFile(room.content(), room.session))
  })

  return app
}
