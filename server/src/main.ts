import { fileURLToPath } from 'node:url'
import { readConfig } from './config.ts'
import { makeLog } from './log.ts'
import { startServer } from './startServer.ts'
import { openSqlite } from './storage/sqlite/openSqlite.ts'

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))
/** A disk that hangs does not keep the process from ending: what has been acknowledged is on it already, in ms. */
const longestCloseMs = 8000
const log = makeLog(process.env.LOG_LEVEL ?? 'warn')

try {
  const config = readConfig(process.env, clientDir)
  const server = await startServer(config, { ...(await openSqlite(config.dataDir)), log })
  process.stdout.write(
    `Samtavle is ready.\n  On this machine:   ${server.localUrl}\n  On phones nearby:  ${server.publicUrl}\n`,
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), longestCloseMs)
      void server.close().then(() => process.exit(0))
    })
  }
} catch (error) {
  process.stderr.write(`Samtavle could not start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
