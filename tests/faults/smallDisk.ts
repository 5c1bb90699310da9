import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for data whose disk can be filled and emptied. */
export interface SmallDisk {
  folder: string
  /** From now on nothing can be written; `pid` is the process that writes there. */
  fill(pid: number): void
  empty(pid: number): void
  remove(): Promise<void>
}

/** A disk of its own in memory where that is allowed; elsewhere the process is forbidden to let files grow. */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'samtavle-disk-'))
  return mounted(folder) ? ownDisk(folder) : forbiddenGrowth(folder)
}

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function ownDisk(folder: string): SmallDisk {
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => writeUntilFull(filler),
    empty: () => rmSync(filler),
    async remove() {
      execFileSync('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function writeUntilFull(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (let size = 1 << 20; size >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(size))
      } catch {
        size >>= 1
      }
    }
  } finally {
    closeSync(file)
  }
}

function forbiddenGrowth(folder: string): SmallDisk {
  const allow = (pid: number, bytes: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])
  return {
    folder,
    fill: (pid) => void allow(pid, '1'),
    empty: (pid) => void allow(pid, 'unlimited'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
