import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How much a process has used, all its threads together, as Linux counts it. */
export interface Used {
  /** Time on a processor, in the program and in the kernel for it, in ms. */
  processorMs: number
  /** Memory that is resident, in MB (10^6 bytes). */
  memoryMB: number
}

/** Time on a processor in ms: of the main thread, in the program and in the system for it, and of all other threads. */
export interface ThreadsUsed {
  program: number
  system: number
  otherThreads: number
}

/** How often a process has read and written, and how many bytes it has written, of whatever kind. */
export interface Calls {
  reads: number
  writes: number
  bytes: number
}

const msPerTick = 1000 / Number(execFileSync('getconf', ['CLK_TCK']))

export function usedBy(pid: number): Used {
  const { program, system } = timesIn(`/proc/${pid}/stat`)
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { processorMs: program + system, memoryMB: (Number(resident) * 1024) / 1e6 }
}

export function processorOf(pid: number): ThreadsUsed {
  const main = timesIn(`/proc/${pid}/task/${pid}/stat`)
  const others = readdirSync(`/proc/${pid}/task`).filter((thread) => thread !== String(pid))
  const theirs = others.map((thread) => timesIn(`/proc/${pid}/task/${thread}/stat`))
  return { ...main, otherThreads: theirs.reduce((sum, { program, system }) => sum + program + system, 0) }
}

export function callsOf(pid: number): Calls {
  const io = readFileSync(`/proc/${pid}/io`, 'utf8')
  const number = (name: string) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(io)?.[1])
  return { reads: number('syscr'), writes: number('syscw'), bytes: number('wchar') }
}

function timesIn(file: string): { program: number; system: number } {
  // The name, in brackets, may hold spaces; after it the fields go on with number 3.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return { program: Number(fields[14 - 3]) * msPerTick, system: Number(fields[15 - 3]) * msPerTick }
}
