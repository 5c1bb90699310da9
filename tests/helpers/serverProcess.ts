import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventually } from './eventually.ts'

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The real server as a process of its own on an own data folder; it can be killed and started again. */
export interface ServerProcess {
  readonly url: string
  readonly dataFolder: string
  /** SIGKILL. Resolves when the process is gone. */
  kill(): Promise<void>
  /** Starts it again after a kill, on the same port and data. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  close(): Promise<void>
}

/** Starts a server on any free port. `main` is its entry, relative to the project. */
export async function startServerProcess(main = 'server/src/main.ts'): Promise<ServerProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'samtavle-'))
  const forget = () => rm(dataFolder, { recursive: true, force: true })
  let running = await spawnServer(main, dataFolder, 0).catch(async (error) => {
    await forget()
    throw error
  })
  const { url } = running
  const kill = async () => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return
    const gone = once(running.child, 'exit')
    running.child.kill('SIGKILL')
    await gone
  }
  return {
    url,
    dataFolder,
    kill,
    async start() {
      running = await spawnServer(main, dataFolder, Number(new URL(url).port))
    },
    async close() {
      await kill()
      await forget()
    },
  }
}

async function spawnServer(
  main: string,
  dataFolder: string,
  port: number,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: projectFolder,
    // Not the whole environment: what is set there for another server must not configure this one.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const readyUrl = () => /http:\/\/localhost:\d+/.exec(output)?.[0] ?? null
  await eventually(
    () => `the server is ready; it said: ${output}`,
    () => {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${output}`)
      return readyUrl() !== null
    },
    30_000,
  ).catch((error) => {
    child.kill('SIGKILL')
    throw error
  })
  return { child, url: readyUrl() ?? '' }
}
