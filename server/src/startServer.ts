import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { makeApp } from './app.ts'
import { type Config, lanAddress } from './config.ts'
import { ExportThread } from './export/exportThread.ts'
import type { Log } from './log.ts'
import { makeMetrics, serveMetrics } from './metrics.ts'
import { Keeper } from './rooms/keeping/keeper.ts'
import { Registry } from './rooms/registry.ts'
import { addressOf } from './routes/address.ts'
import type { AppEnv, Services } from './routes/context.ts'
import { Pace } from './routes/pace.ts'
import { acceptSockets } from './routes/sync.ts'
import type { BoardStore } from './storage/boardStore.ts'
import type { IndexStore } from './storage/indexStore.ts'

/** The parts a server is put together from; tests put in others. */
export interface Parts {
  boards: BoardStore
  index: IndexStore
  log: Log
  /** Server time in ms for what depends on days; the real one where it is not given. */
  now?: () => number
  makeApp?: (services: Services) => Hono<AppEnv>
}

export interface RunningServer {
  /** Looks now what may not be kept any longer; resolves when it is gone. */
  keep(): Promise<void>
  /** Where this machine reaches it, and where others on the network do. */
  localUrl: string
  publicUrl: string
  /** Takes no new work, makes everything accepted durable, turns everybody out with "try again", lets go of the files. */
  close(): Promise<void>
}

/** Starts listening; resolves when it does, rejects when the port is taken. */
export async function startServer(config: Config, parts: Parts): Promise<RunningServer> {
  const { boards, index, log } = parts
  const report = (event: string, failure: Error) => log.error({ err: failure }, event)
  const registry = new Registry(boards, index, report, config.presenceMs)
  const keeper = new Keeper({ registry, index, report, now: parts.now ?? Date.now })
  const exports = new ExportThread()
  const imports = new ExportThread()
  let ready = true
  let port = config.port
  const publicUrl = () => config.publicUrl ?? `http://${lanAddress() ?? 'localhost'}:${port}`
  const services: Services = {
    pace: new Pace(),
    exports,
    imports,
    addressOf: (c) => addressOf(c, config.trustProxy),
    createPassword: config.createPassword,
    registry,
    index,
    log,
    publicUrl,
    clientDir: config.clientDir,
    isReady: () => ready,
  }
  const app = (parts.makeApp ?? makeApp)(services)
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port })
  acceptSockets(server, services)
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const metrics = config.metricsPort === null ? null : await serveMetrics(makeMetrics(registry), config.metricsPort)
  port = (server.address() as AddressInfo).port

  return {
    keep: () => keeper.look(),
    localUrl: `http://localhost:${port}`,
    publicUrl: publicUrl(),
    async close() {
      ready = false
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await keeper.close()
      await registry.close()
      metrics?.close()
      await exports.close()
      await imports.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await boards.close()
      await index.close()
    },
  }
}
