import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Crowd } from '../crowd/crowd.ts'
import { everyMoveMs } from '../plan.ts'
import { type Calls, callsOf, processorOf, type ThreadsUsed } from '../processor.ts'
import { startOurs } from '../servers/ours.ts'
import { startSockets } from '../servers/sockets.ts'
import type { SyncServer } from '../servers/syncServer.ts'
import type { Window } from './load.ts'
import { readProfiles, type Share } from './profile.ts'

/** Where the processor time of our server goes with so many people at work. Times in ms per second. */
export interface Anatomy {
  people: number
  used: ThreadsUsed
  calls: Calls
  /** What a program uses that has as many sockets, and reads and writes as often and as much, and does nothing else. */
  socketsAlone: number
  /** Of the time of the main thread, the larger first. */
  shares: Share[]
}

export async function measureAnatomy(crowd: Crowd, people: number, window: Window): Promise<Anatomy> {
  const { used, calls } = await whileAtWork(
    () => startOurs({ boards: [0], presenceMs: everyMoveMs }),
    crowd,
    people,
    window,
  )
  const alone = await whileAtWork(() => startSockets(people, calls), crowd, people, window)
  return { people, used, calls, socketsAlone: sumOf(alone.used), shares: await profile(crowd, people, window) }
}

const sumOf = ({ program, system, otherThreads }: ThreadsUsed): number => program + system + otherThreads

/** Starts a server, puts people to work and says what it uses, per second. */
async function whileAtWork(
  start: () => Promise<SyncServer>,
  crowd: Crowd,
  people: number,
  { warmMs, windowMs }: Window,
): Promise<{ used: ThreadsUsed; calls: Calls }> {
  const server = await start()
  try {
    await crowd.join(await server.openBoard(0, people))
    await crowd.work()
    await pause(warmMs)
    const before = { used: processorOf(server.pid), calls: callsOf(server.pid) }
    await pause(windowMs)
    const after = { used: processorOf(server.pid), calls: callsOf(server.pid) }
    return {
      used: perSecond<keyof ThreadsUsed>(before.used, after.used, windowMs),
      calls: perSecond<keyof Calls>(before.calls, after.calls, windowMs),
    }
  } finally {
    await crowd.leave()
    await server.stop()
  }
}

function perSecond<Key extends string>(
  before: Record<Key, number>,
  after: Record<Key, number>,
  windowMs: number,
): Record<Key, number> {
  const keys = Object.keys(before) as Key[]
  return Object.fromEntries(keys.map((key) => [key, ((after[key] - before[key]) * 1000) / windowMs])) as Record<
    Key,
    number
  >
}

/** Once more, with a profiler in it: which takes so much time itself that only shares are of use. */
async function profile(crowd: Crowd, people: number, window: Window): Promise<Share[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samtavle-profile-'))
  const nodeArgs = ['--cpu-prof', `--cpu-prof-dir=${folder}`]
  try {
    await whileAtWork(() => startOurs({ boards: [0], presenceMs: everyMoveMs, nodeArgs }), crowd, people, window)
    return await readProfiles(folder, window.windowMs)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
