import { setTimeout as pause } from 'node:timers/promises'
import type { Counted, Crowd } from '../crowd/crowd.ts'
import { usedBy } from '../processor.ts'
import type { SyncServer } from '../servers/syncServer.ts'

/** A room at work for a while. */
export interface Load {
  people: number
  /** Processors that the server used, and those that the generators used. */
  processors: number
  generators: number
  /** The share of what was due that reached people. */
  delivered: number
  /** Processor time of the server per 10,000 deliveries, in ms. */
  msPer10k: number
  /** Null: nothing came. */
  editP95Ms: number | null
  moveP95Ms: number | null
}

export interface Window {
  warmMs: number
  windowMs: number
}

/** Puts so many people to work on a board without notes, and measures. The server and the crowd are then as before. */
export async function measureLoad(server: SyncServer, crowd: Crowd, people: number, window: Window): Promise<Load> {
  await crowd.join(await server.openBoard(0, people))
  await crowd.work()
  try {
    return await observe(server, crowd, window)
  } finally {
    await crowd.leave()
  }
}

/** Measures people who are at work. */
export async function observe(server: SyncServer, crowd: Crowd, { warmMs, windowMs }: Window): Promise<Load> {
  await pause(warmMs)
  let begin = usedBy(server.pid)
  let end = begin
  const counted = await crowd.count(windowMs, {
    begin: () => {
      begin = usedBy(server.pid)
    },
    end: () => {
      end = usedBy(server.pid)
    },
  })
  return loadFrom(counted, end.processorMs - begin.processorMs, windowMs)
}

function loadFrom(counted: Counted, processorMs: number, windowMs: number): Load {
  const { people, due, delivered, editMs, moveMs, processors } = counted
  return {
    people,
    processors: processorMs / windowMs,
    generators: processors,
    delivered: delivered / due,
    msPer10k: (processorMs / delivered) * 10_000,
    editP95Ms: editMs.percentile(0.95),
    moveP95Ms: moveMs.percentile(0.95),
  }
}
