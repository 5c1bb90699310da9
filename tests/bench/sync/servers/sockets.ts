import { join } from 'node:path'
import type { Calls } from '../processor.ts'
import { startProgram } from './program.ts'
import type { SyncServer } from './syncServer.ts'

/** A program that only reads what comes and writes as often and as much as told, per second: the floor of every server. */
export async function startSockets(people: number, { writes, bytes }: Calls): Promise<SyncServer> {
  const program = await startProgram([join(import.meta.dirname, 'programs/sockets.mjs')], {
    cwd: import.meta.dirname,
    env: { EVERY_MS: String((1000 * people) / writes), BYTES: String(Math.round(bytes / writes)) },
    ready: /ws:\/\/127\.0\.0\.1:\d+/,
  })
  return {
    pid: program.pid,
    openBoard: async (_notes, seats) =>
      Array.from({ length: seats }, () => ({ url: program.address, headers: {}, address: null })),
    stop: () => program.stop(),
  }
}
