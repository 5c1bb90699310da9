import { Hono } from 'hono'
import { boardRoutes } from './routes/boards.ts'
import type { AppEnv, Services } from './routes/context.ts'
import { eventRoutes } from './routes/events.ts'
import { imageRoutes } from './routes/images.ts'
import { importRoutes } from './routes/importing.ts'
import { joinRoutes } from './routes/join.ts'
import { meetingRoutes } from './routes/meeting.ts'
import { myMeasureRoutes } from './routes/myMeasures.ts'
import { noteRoutes } from './routes/notes.ts'
import { ownDataRoutes } from './routes/ownData.ts'
import { pageRoutes } from './routes/pages.ts'
import { peopleRoutes } from './routes/people.ts'
import { answerError } from './routes/problemAnswers.ts'
import { boundedBody, protectiveHeaders, requireOwnPage } from './routes/protection.ts'
import { screenRoutes } from './routes/screens.ts'
import { summaryRoutes } from './routes/summary.ts'
import { thumbnailRoutes } from './routes/thumbnails.ts'
import { versionRoutes } from './routes/versions.ts'

/** The whole of HTTP but sockets: what every request passes, then the routes. */
export function makeApp(services: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(answerError(services.log))
  app.use(protectiveHeaders)
  app.use('/api/*', requireOwnPage(services.publicUrl))
  app.use('/api/*', async (c, next) => {
    c.header('cache-control', 'no-store')
    await next()
  })
  app.use('/api/*', boundedBody)
  app.route('/', importRoutes(services))
  app.route('/', noteRoutes(services))
  app.route('/', imageRoutes(services))
  app.route('/', boardRoutes(services))
  app.route('/', myMeasureRoutes(services))
  app.route('/', joinRoutes(services))
  app.route('/', peopleRoutes(services))
  app.route('/', ownDataRoutes(services))
  app.route('/', screenRoutes(services))
  app.route('/', meetingRoutes(services))
  app.route('/', eventRoutes(services))
  app.route('/', summaryRoutes(services))
  app.route('/', thumbnailRoutes(services))
  app.route('/', versionRoutes(services))
  app.route('/', pageRoutes(services))
  return app
}
