/**
 * Builds the client into client/dist unless what it is made of has not changed since the last build. Plain JavaScript on
 * purpose: it is the first thing `pnpm start` runs, and mostly it only compares a hash.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const client = import.meta.dirname
const stamp = join(client, 'dist', '.stamp')
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'precompress.ts',
  'package.json',
  '../shared/src',
  '../pnpm-lock.yaml',
].map((source) => join(client, source))

/** Every file at or below `path`, in an order that is the same on every machine; none when there is nothing there. */
function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesOf)) hash.update(`${path.slice(client.length)}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

function lastBuilt() {
  return statSync(stamp, { throwIfNoEntry: false }) ? readFileSync(stamp, 'utf8') : null
}

const now = hashOf(sources)
if (lastBuilt() !== now) {
  const started = performance.now()
  await build({ root: client, configFile: join(client, 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, now)
  console.log(`Built the client in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}
