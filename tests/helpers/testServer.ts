import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '@samtavle/server/config'
import { makeLog } from '@samtavle/server/log'
import { startServer } from '@samtavle/server/startServer'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { onTestFinished } from 'vitest'

export interface TestServer {
  url: string
  dataDir: string
}

/**
 * The real server in this process, on a free port and a data folder of its own, for several tests; close it when they are
 * done. `env` holds variables of the environment that differ.
 */
export async function openServer(
  env: Record<string, string> = {},
  clientDir?: string,
): Promise<TestServer & { close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtavle-'))
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, ...env }, clientDir ?? join(dataDir, 'no-client'))
  const server = await startServer(config, { ...(await openSqlite(dataDir)), log: makeLog('silent') })
  return {
    url: server.localUrl,
    dataDir,
    close: async () => {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A server for one test: it goes when the test ends. */
export async function startTestServer(env: Record<string, string> = {}, clientDir?: string): Promise<TestServer> {
  const { close, ...server } = await openServer(env, clientDir)
  onTestFinished(close)
  return server
}
