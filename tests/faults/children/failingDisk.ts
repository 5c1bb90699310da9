import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '@samtavle/server/config'
import { makeLog } from '@samtavle/server/log'
import { startServer } from '@samtavle/server/startServer'
import { StorageFailed } from '@samtavle/server/storage/sqlite/errors'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'

/** The server, on a disk whose commits fail while a file called `trouble` in its folder says with what code. */
const config = readConfig(process.env, 'client/dist')
const { boards, index } = await openSqlite(config.dataDir)
const trouble = join(config.dataDir, 'trouble')
const failing = {
  ...boards,
  commit: async (...args: Parameters<typeof boards.commit>) => {
    if (existsSync(trouble)) throw new StorageFailed('The disk does not take it.', readFileSync(trouble, 'utf8'))
    return boards.commit(...args)
  },
}
const server = await startServer(config, { boards: failing, index, log: makeLog('silent') })
process.stdout.write(`${server.localUrl}\n`)
