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
  /** Of the process that runs now. */
  readonly pid: number
  /** What the process that runs now has printed. */
  readonly output: string
  /** SIGTERM. Resolves with the exit code when the process is gone; null when it had to be killed. */
  stop(): Promise<number | null>
  /** Resolves when the process is gone by itself. */
  died(): Promise<void>
  /** SIGKILL. Resolves when the process is gone. */
  kill(): Promise<void>
  /** Starts it again after a kill, on the same port and data. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  close(): Promise<void>
}

/**
 * Starts a server on any free port. `main` is its entry, relative to the project; `given`: a folder that is there already,
 * and more environment.
 */
export async function startServerProcess(
  main = 'server/src/main.ts',
  given: { dataFolder?: string; env?: Record<string, string> } = {},
): Promise<ServerProcess> {
  const dataFolder = given.dataFolder ?? (await mkdtemp(join(tmpdir(), 'samtavle-')))
  const forget = () => rm(dataFolder, { recursive: true, force: true })
  const spawnOn = (port: number) => spawnServer(main, { ...given.env, PORT: String(port), DATA_DIR: dataFolder })
  let running = await spawnOn(0).catch(async (error) => {
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
    get pid() {
      return running.child.pid ?? 0
    },
    get output() {
      return running.output()
    },
    kill,
    async died() {
      if (running.child.exitCode === null && running.child.signalCode === null) await once(running.child, 'exit')
    },
    async stop() {
      const gone = once(running.child, 'exit')
      running.child.kill('SIGTERM')
      const [code] = await gone
      return code
    },
    async start() {
      running = await spawnOn(Number(new URL(url).port))
    },
    async close() {
      await kill()
      await forget()
    },
  }
}

async function spawnServer(
  main: string,
  settings: Record<string, string>,
): Promise<{ child: ChildProcess; url: string; output: () => string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: projectFolder,
    // Not the whole environment: what is set there for another server must not configure this one.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
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
  return { child, url: readyUrl() ?? '', output: () => output }
}
