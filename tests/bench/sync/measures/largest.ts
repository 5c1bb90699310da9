import type { Crowd } from '../crowd/crowd.ts'
import type { Seat } from '../crowd/wire.ts'
import type { SyncServer } from '../servers/syncServer.ts'
import { type Load, observe, type Window } from './load.ts'

/** Up to which a board counts as quick, in ms; nearly everything that is due has to arrive, too. */
const quickMs = 100
const nearlyAll = 0.98

/** How far one board of one server can grow. */
export interface Largest {
  /** The largest number of people that was fine; 0: not even the first was. */
  people: number
  /** Every number that was tried, the last of them too many unless they all were fine. */
  tried: Load[]
}

/**
 * Adds people to one board, in steps, until their edits are no longer quick. `moves`: whether all cursor moves have to
 * arrive as well. A step that fails gets a second chance: machines are noisy.
 */
export async function findLargest(
  server: SyncServer,
  crowd: Crowd,
  { steps, window, moves }: { steps: number[]; window: Window; moves: boolean },
): Promise<Largest> {
  const seats = await server.openBoard(0, Math.max(...steps))
  const found: Largest = { people: 0, tried: [] }
  try {
    for (const people of steps) {
      const load = await stepUp(server, crowd, seats.splice(0, people - found.people), window, moves)
      if (load) found.tried.push(load)
      if (!load || !isQuick(load, moves)) break
      found.people = people
    }
  } finally {
    await crowd.leave()
  }
  return found
}

/** Null: the server has turned people out. */
async function stepUp(
  server: SyncServer,
  crowd: Crowd,
  seats: Seat[],
  window: Window,
  moves: boolean,
): Promise<Load | null> {
  try {
    await crowd.join(seats)
    await crowd.work()
    const load = await observe(server, crowd, window)
    return isQuick(load, moves) ? load : await observe(server, crowd, window)
  } catch (error) {
    process.stderr.write(`  ${error instanceof Error ? error.message : error}\n`)
    return null
  }
}

function isQuick({ editP95Ms, moveP95Ms, delivered }: Load, moves: boolean): boolean {
  if (editP95Ms === null || editP95Ms > quickMs) return false
  return !moves || (moveP95Ms !== null && moveP95Ms <= quickMs && delivered >= nearlyAll)
}
