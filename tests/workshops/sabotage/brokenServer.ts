import { makeApp } from '@samtavle/server/app'
import { readConfig } from '@samtavle/server/config'
import { makeLog } from '@samtavle/server/log'
import type { Services } from '@samtavle/server/routes/context'
import { startServer } from '@samtavle/server/startServer'
import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'

type Answering = (request: Request) => Response | Promise<Response>

/** What is broken: the store of boards, or what stands between the requests and the app. */
export interface Broken {
  boards?: (real: BoardStore) => BoardStore
  inFront?: (request: Request, real: Answering) => Promise<Response>
}

/** Starts the real server with one broken part, configured by the environment, with a ready line as the real one has. */
export async function startBroken({ boards = (real) => real, inFront }: Broken): Promise<void> {
  const config = readConfig(process.env, 'none')
  const stores = await openSqlite(config.dataDir)
  const server = await startServer(config, {
    ...stores,
    boards: boards(stores.boards),
    log: makeLog('silent'),
    makeApp: inFront ? (services) => appBehind(inFront, services) : makeApp,
  })
  process.stdout.write(`${server.localUrl}\n`)
}

function appBehind(inFront: NonNullable<Broken['inFront']>, services: Services): ReturnType<typeof makeApp> {
  const app = makeApp(services)
  const real = app.fetch
  app.fetch = (request, ...rest) => inFront(request, (passedOn) => real(passedOn, ...rest))
  return app
}
