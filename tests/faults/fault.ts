import { chanceFrom } from '../helpers/chance.ts'

/** What one run has found. `lostAcked` counts what the server had acknowledged and does not have any more. */
export interface Found {
  lostAcked: number
  /** What else was not as it must be; sentences. */
  failed: string[]
}

/** Something that goes wrong around the server, and what must be true all the same. */
export interface Fault {
  /** As the acceptance numbers call it, such as F1. */
  id: string
  about: string
  /** How often it is tried in a campaign, and in `pnpm test`. */
  runs: { campaign: number; test: number }
  /** How many runs may go on side by side, where most of a run is waiting; one when it is not said. */
  atOnce?: number
  /**
   * Tries it once; `chance` gives numbers from 0 up to 1, the same for the same seed. `patience`: by how much what has to
   * happen in time may be late, 1 for not at all; a machine that does other things as well is slower.
   */
  run(chance: Chance, patience: number): Promise<Found>
}

export type Chance = () => number

/** What all runs of one fault have found. */
export interface Outcome {
  id: string
  runs: number
  lostAcked: number
  /** Runs in which something was not as it must be. */
  failed: number
  /** What that was, with the seed of the run. */
  problems: string[]
}

/** Runs a fault so many times, each with a seed of its own. */
export async function tryFault(fault: Fault, runs: number, seed: number, patience = 1): Promise<Outcome> {
  const outcome: Outcome = { id: fault.id, runs, lostAcked: 0, failed: 0, problems: [] }
  let next = seed
  const oneAfterTheOther = async () => {
    while (next < seed + runs) await tryOnce(fault, next++, patience, outcome)
  }
  await Promise.all(Array.from({ length: fault.atOnce ?? 1 }, oneAfterTheOther))
  return outcome
}

async function tryOnce(fault: Fault, run: number, patience: number, outcome: Outcome): Promise<void> {
  const { lostAcked, failed } = await fault.run(chanceFrom(run), patience).catch(fellOver)
  outcome.lostAcked += lostAcked
  if (lostAcked > 0 || failed.length > 0) outcome.failed++
  outcome.problems.push(...failed.map((problem) => `${fault.id}, seed ${run}: ${problem}`))
}

const fellOver = (error: unknown): Found => ({
  lostAcked: 0,
  failed: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
})

/** Gathers what a run finds. */
export class Findings implements Found {
  lostAcked = 0
  readonly failed: string[] = []

  expect(isSo: boolean, otherwise: string): void {
    if (!isSo) this.failed.push(otherwise)
  }

  lost(what: string[]): void {
    this.lostAcked += what.length
    this.failed.push(...what)
  }

  /** Waits for something; a rejection, such as that of `eventually`, is a failure. */
  async waitFor(what: Promise<unknown>): Promise<void> {
    await what.catch((error: Error) => this.failed.push(error.message))
  }
}
