import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '..', '..')

export interface Finished {
  /** Whether the command ended by itself with exit code 0. */
  ok: boolean
  /** All it wrote to stdout and stderr, in the order it wrote it. */
  output: string
}

const longestRunMs = 20 * 60_000

/** Runs a command in the project's root, without input, and waits for its end; one that takes 20 minutes is killed. */
export async function runCommand(command: string, args: string[]): Promise<Finished> {
  return inScratchFolder((folder) => run(command, args, {}, folder))
}

/**
 * Runs a command that writes a JSON report to the file named in the environment variable `variable`. The report is null
 * when the command did not get so far.
 */
export async function runWithReport<Report>(
  command: string,
  args: string[],
  variable: string,
): Promise<Finished & { report: Report | null }> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'report.json')
    const finished = await run(command, args, { [variable]: file }, folder)
    const isWritten = statSync(file, { throwIfNoEntry: false }) !== undefined
    return { ...finished, report: isWritten ? JSON.parse(readFileSync(file, 'utf8')) : null }
  })
}

/** A command that one of the workspace's packages brings; '.' is the root. */
export function commandOf(workspacePackage: '.' | 'tests', name: string): string {
  return join(projectRoot, workspacePackage, 'node_modules', '.bin', name)
}

async function inScratchFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'samtavle-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: string, args: string[], env: Record<string, string>, folder: string): Promise<Finished> {
  // A file instead of a pipe: what the command leaves running may hold on to its output and we still see the command end.
  const log = join(folder, 'output.txt')
  const output = openSync(log, 'w')
  return new Promise((resolve) => {
    const finish = (ok: boolean, remark: string) => resolve({ ok, output: readFileSync(log, 'utf8') + remark })
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', output, output],
      timeout: longestRunMs,
      killSignal: 'SIGKILL',
    })
    closeSync(output)
    child.once('error', (error) => finish(false, `${command} could not be started: ${error.message}\n`))
    child.once('exit', (code, signal) => finish(code === 0, signal ? `${command} was ended by ${signal}.\n` : ''))
  })
}
