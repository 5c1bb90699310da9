import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How much a process has used, all its threads together, as Linux counts it. */
export interface Used {
  /** Time on a processor, in the program and in the kernel for it, in ms. */
  processorMs: number
  /** Memory that is resident, in MB (10^6 bytes). */
  memoryMB: number
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']))

export function usedBy(pid: number): Used {
  // The name, in brackets, may hold spaces; after it the fields go on with number 3.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const ticks = Number(fields[14 - 3]) + Number(fields[15 - 3])
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { processorMs: (ticks * 1000) / ticksPerSecond, memoryMB: (Number(resident) * 1024) / 1e6 }
}
