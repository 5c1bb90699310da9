import { execFile } from 'node:child_process'
import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { boardDocument } from '../../boardDocument.ts'
import { projectFolder } from '../../projectFolder.ts'
import { RawClient } from '../crowd/rawClient.ts'
import type { Seat } from '../crowd/wire.ts'
import { startProgram } from './program.ts'
import type { ServerName, SyncServer } from './syncServer.ts'

interface Peer {
  /** The package that is measured. */
  title: string
  dependencies: Record<string, string>
  /** What it is started with, in this folder. */
  program: string
  seat(address: string, board: string): Seat
}

const yjs = { yjs: '13.6.33', 'y-protocols': '1.0.7', lib0: '0.2.120' }

/** The newest release of each that npm can install beside yjs 13. */
export const peers: Record<Exclude<ServerName, 'ours'>, Peer> = {
  hocuspocus: {
    title: '@hocuspocus/server 4.7.0',
    dependencies: { '@hocuspocus/server': '4.7.0', ...yjs },
    program: 'hocuspocus.mjs',
    seat: (address, board) => ({ url: address, headers: {}, address: board }),
  },
  ywebsocket: {
    // 0.1.5 depends on a version of @y/y that is not in the registry.
    title: '@y/websocket-server 0.1.1',
    dependencies: { '@y/websocket-server': '0.1.1', ws: '8.23.0', ...yjs },
    program: 'ywebsocket.mjs',
    seat: (address, board) => ({ url: `${address}/${board}`, headers: {}, address: null }),
  },
}

/** Starts a peer as it is without any settings: it keeps documents in memory only. */
export async function startPeer(name: keyof typeof peers): Promise<SyncServer> {
  const peer = peers[name]
  const folder = await installed(peer)
  const program = await startProgram([peer.program], { cwd: folder, env: {}, ready: /ws:\/\/127\.0\.0\.1:\d+/ })
  // Documents live as long as somebody has them open.
  const keepers: RawClient[] = []
  let boards = 0
  return {
    pid: program.pid,
    async openBoard(notes, people) {
      const seat = peer.seat(program.address, `board${++boards}`)
      const keeper = new RawClient(seat, boardDocument(notes).whole)
      keepers.push(keeper)
      await keeper.join()
      return Array.from({ length: people }, () => seat)
    },
    async stop() {
      for (const keeper of keepers) keeper.close()
      await program.stop()
    },
  }
}

/** The folder that a peer is installed in, apart from the workspace and its lockfile; installs it when it is not. */
async function installed({ title, dependencies, program }: Peer): Promise<string> {
  const folder = join(projectFolder, 'node_modules/.cache/samtavle-bench', title.replace(/^@|[^\w.]+/g, '-'))
  if (!(await exists(join(folder, 'node_modules')))) {
    process.stderr.write(`installing ${title}\n`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder })
  }
  await cp(join(import.meta.dirname, 'programs', program), join(folder, program))
  return folder
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
