import { setTimeout as pause } from 'node:timers/promises'
import { Crowd } from './crowd/crowd.ts'
import type { Findings, Row } from './findings.ts'
import { type Anatomy, measureAnatomy } from './measures/anatomy.ts'
import { type ColdOpen, measureColdOpen, measureJoin, measureStorm } from './measures/joins.ts'
import { findLargest } from './measures/largest.ts'
import { type Load, measureLoad } from './measures/load.ts'
import { measureMemory } from './measures/memory.ts'
import { anatomyPeople, everyMoveMs, type Plan, roomSizes, stormPeople } from './plan.ts'
import { startOurs } from './servers/ours.ts'
import { startPeer } from './servers/peers.ts'
import type { ServerName, SyncServer } from './servers/syncServer.ts'

const names = ['ours', 'hocuspocus', 'ywebsocket'] as const
const noteCounts = [1000, 5000] as const
const compared = ['ours', 'hocuspocus'] as const
const allRows = ['ours', 'oursThinned', 'hocuspocus', 'ywebsocket'] as const

/** Measures everything, one server at a time and in turn, so that a noisy hour is noisy for all. `say` hears how far it is. */
export async function measureAll(plan: Plan, say: (progress: string) => void): Promise<Findings> {
  const crowd = new Crowd(plan.generators)
  try {
    return {
      loads: await loads(plan, crowd, say),
      storm: await storms(plan, crowd, say),
      join: await joins(plan, say),
      cold: await coldOpens(plan, say),
      memoryMB: await memory(plan, say),
      anatomy: await anatomy(plan, crowd, say),
      largest: await largest(plan, crowd, say),
    }
  } finally {
    crowd.stop()
  }
}

async function loads(plan: Plan, crowd: Crowd, say: (progress: string) => void): Promise<Findings['loads']> {
  const measured: Record<Row, Map<number, Load[]>> = {
    ours: new Map(),
    oursThinned: new Map(),
    hocuspocus: new Map(),
    ywebsocket: new Map(),
  }
  for (let round = 1; round <= plan.rounds; round++) {
    for (const people of roomSizes) {
      const aside = round === 1 && plan.asideIn.includes(people)
      for (const row of aside ? allRows : compared) {
        say(`${people} people at work, round ${round} of ${plan.rounds}: ${row}`)
        const load = await on(row, [0], (server) => measureLoad(server, crowd, people, plan.window))
        measured[row].set(people, [...(measured[row].get(people) ?? []), load])
      }
    }
  }
  return measured
}

const storms = (plan: Plan, crowd: Crowd, say: (progress: string) => void) =>
  ofEach((name) => {
    say(`${stormPeople} people join at once: ${name}`)
    const storm = { people: stormPeople, notes: 1000, times: plan.storms }
    return on(name, [1000], (server) => measureStorm(server, crowd, storm))
  })

const joins = (plan: Plan, say: (progress: string) => void) =>
  ofEach((name) => {
    say(`one joins: ${name}`)
    return on(name, [...noteCounts], async (server) => {
      const taken = new Map<number, number>()
      for (const notes of noteCounts) taken.set(notes, await measureJoin(server, notes, plan.joins))
      return taken
    })
  })

async function coldOpens(plan: Plan, say: (progress: string) => void): Promise<Map<number, ColdOpen>> {
  const taken = new Map<number, ColdOpen>()
  for (const notes of noteCounts) {
    say(`opening boards with ${notes} notes from the disk: ours`)
    const server = await startOurs({ boards: Array(plan.coldBoards).fill(notes), presenceMs: null })
    taken.set(notes, await measureColdOpen(server, notes, plan.coldBoards))
    await server.stop()
  }
  return taken
}

const memory = (plan: Plan, say: (progress: string) => void) =>
  ofEach((name) => {
    say(`memory per board: ${name}`)
    const boards = Array(plan.memoryBoards).fill(1000)
    return on(name, boards, (server) => measureMemory(server, 1000, boards.length))
  })

function anatomy(plan: Plan, crowd: Crowd, say: (progress: string) => void): Promise<Anatomy> {
  say(`where the time goes with ${anatomyPeople} people: ours`)
  return measureAnatomy(crowd, anatomyPeople, plan.window)
}

async function largest(plan: Plan, crowd: Crowd, say: (progress: string) => void): Promise<Findings['largest']> {
  const found: Findings['largest'] = {}
  for (const row of allRows) {
    say(`how large a board can be: ${row}`)
    const { steps, stepWindow: window } = plan
    found[row] = await on(row, [0], (server) =>
      findLargest(server, crowd, { steps, window, moves: row !== 'oursThinned' }),
    )
  }
  return found
}

/** Starts a server for one measurement and stops it. `boards`: how many notes each board of ours has from the start. */
async function on<Found>(row: Row, boards: number[], measure: (server: SyncServer) => Promise<Found>): Promise<Found> {
  const server = await start(row, boards)
  try {
    // What starting has left to do is not measured.
    await pause(500)
    return await measure(server)
  } finally {
    await server.stop()
  }
}

function start(row: Row, boards: number[]): Promise<SyncServer> {
  if (row === 'ours') return startOurs({ boards, presenceMs: everyMoveMs })
  return row === 'oursThinned' ? startOurs({ boards, presenceMs: null }) : startPeer(row)
}

async function ofEach<Found>(measure: (name: ServerName) => Promise<Found>): Promise<Record<ServerName, Found>> {
  const found: Partial<Record<ServerName, Found>> = {}
  for (const name of names) found[name] = await measure(name)
  return found as Record<ServerName, Found>
}
