import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { projectRoot } from '../tools/runCommand.ts'

/** A script of `children/` under way in a process of its own, killed after the test at the latest. */
export interface Child {
  /** What it prints, line by line, until it ends. */
  lines: AsyncIterable<string>
  /** Kills it at once and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts a script; `fileBlocks` is the largest file it may write, in the shell's blocks of 512 or 1024 bytes. */
export function startChild(script: string, args: string[], fileBlocks?: number): Child {
  const limit = fileBlocks === undefined ? '' : `ulimit -f ${fileBlocks}; `
  const node = [process.execPath, '--import', 'tsx', join(import.meta.dirname, 'children', script), ...args]
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, ...node], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const kill = () => killAndWait(child, gone)
  onTestFinished(kill)
  return { lines: createInterface({ input: child.stdout }), kill }
}

async function killAndWait(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL')
  await gone
}
