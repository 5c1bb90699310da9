import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../tools/runCommand.ts'

test('DOC-15 every package finds the same copy of yjs: two of them do not recognise each other’s types', () => {
  const packages = ['shared', 'server', 'client', 'tests']
  const copies = packages.map((name) => {
    const require = createRequire(join(projectRoot, name, 'package.json'))
    return realpathSync(require.resolve('yjs'))
  })
  expect(new Set(copies).size).toBe(1)
})

test('DOC-15 so do the packages that carry documents over the network', () => {
  const require = createRequire(join(projectRoot, 'tests/package.json'))
  const own = realpathSync(require.resolve('yjs'))
  for (const carrier of ['y-protocols/sync', 'y-websocket']) {
    const from = createRequire(realpathSync(require.resolve(carrier)))
    expect(realpathSync(from.resolve('yjs'))).toBe(own)
  }
})
