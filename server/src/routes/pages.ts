import { existsSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { AppEnv, Services } from './context.ts'
import { problemAnswer } from './problemAnswers.ts'

/** The built client: hashed files for good, and the one page that every address of the app gets. */
export function pageRoutes({ clientDir, isReady }: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', (c) => (isReady() ? c.text('ready') : c.text('draining', 503)))
  app.all('/api/*', () => problemAnswer('no-such-route'))
  if (!existsSync(clientDir)) return app.get('/*', (c) => c.text('The pages have not been built.', 503))
  app.use(
    '/assets/*',
    serveStatic({
      root: clientDir,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/assets/*', (c) => c.text('not found', 404))
  app.get('/*', serveStatic({ root: clientDir, precompressed: true, index: 'none', onFound: noCache }))
  app.get('/*', serveStatic({ root: clientDir, precompressed: true, path: 'index.html', onFound: noCache }))
  return app
}

const noCache = (_path: string, c: { header: (name: string, value: string) => void }) =>
  c.header('cache-control', 'no-cache')
