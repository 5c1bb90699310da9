import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server program that is running as a process of its own. */
export interface Program {
  pid: number
  /** What it has printed that matched. */
  address: string
  /** SIGTERM; resolves when it has ended. */
  stop(): Promise<void>
}

/** Starts a program with Node; resolves when it has printed something that matches `ready`, rejects when it ends before. */
export async function startProgram(
  args: string[],
  { env, cwd, ready }: { env: Record<string, string>; cwd: string; ready: RegExp },
): Promise<Program> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  // A benchmark that fails must not leave its server behind.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const found = ready.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    ended.then(() => reject(new Error(`the server has ended; it said: ${output}`)))
  })
  return {
    pid: child.pid ?? 0,
    address,
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', endWithUs)
    },
  }
}
