import { execFile } from 'node:child_process'
import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { projectFolder } from '../projectFolder.ts'

export type BoardName = 'ours' | 'excalidraw'

const cache = join(projectFolder, 'node_modules/.cache/samtavle-bench')
const peer = {
  folder: join(cache, 'excalidraw-excalidraw-0.18.1'),
  dependencies: { '@excalidraw/excalidraw': '0.18.1', react: '19.3.1', 'react-dom': '19.3.1' },
}

/** Builds the page of a whiteboard for measuring and answers with the folder to serve. */
export async function buildPage(name: BoardName): Promise<string> {
  const source = join(import.meta.dirname, name)
  const outDir = join(cache, `canvas-${name}`)
  const root = name === 'ours' ? source : await peerFolder(source)
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    resolve: { dedupe: ['yjs'] },
    define: { 'process.env.IS_PREACT': '"false"' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 20_000 },
  })
  return outDir
}

/** The folder that the peer is installed in, apart from the workspace and its lockfile; installs it when it is not. */
async function peerFolder(source: string): Promise<string> {
  const { folder, dependencies } = peer
  const isInstalled = await stat(join(folder, 'node_modules')).then(
    () => true,
    () => false,
  )
  if (!isInstalled) {
    process.stderr.write('installing @excalidraw/excalidraw 0.18.1\n')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts']
    await promisify(execFile)('npm', ['install', ...flags], { cwd: folder })
  }
  for (const file of ['index.html', 'main.mjs']) await cp(join(source, file), join(folder, file))
  return folder
}
