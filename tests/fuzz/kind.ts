import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { chanceFrom } from '../helpers/chance.ts'

/** What a number of inputs of one kind has done to the server. */
export interface Outcome {
  kind: string
  runs: number
  /** Inputs that something fell over on, other than by refusing them. */
  crashes: number
  /** Inputs that were refused and changed something all the same, or that changed what they may not. */
  changedDocuments: number
  /** The longest that one input has kept the server from everything else, in ms. */
  maxStallMs: number
  /** How much memory the server has taken and not given back. */
  grewMB: number
  /** What went wrong, each with the seed that does it again. */
  problems: string[]
}

/** One kind of bad input. */
export interface Kind {
  kind: string
  /** How many inputs in a campaign, and in `pnpm test`. */
  runs: { campaign: number; test: number }
  /** Makes something to attack. */
  begin(): Promise<Target>
}

/** What is attacked. */
export interface Target {
  /** Sends one input; answers with what it did that it must not. */
  attack(chance: Chance, count: Count): Promise<string[]>
  /** Memory of the server, in bytes, when it has been given the chance to clear up. */
  memory(): Promise<number>
  end(): Promise<void>
}

export interface Chance {
  /** From 0 up to 1. */
  (): number
  /** A whole number below `most`. */
  below(most: number): number
  /** One of these. */
  of<Item>(items: readonly Item[]): Item
  /** Whether it is the turn of an input that keeps the server at work for long: often among few, seldom among many. */
  isHeavy(): boolean
}

/** Where a target reports what one input has cost. */
export interface Count {
  stalled(ms: number): void
}

/** How many of the inputs are heavy ones: each is the same every time, so that a campaign learns nothing from thousands. */
const shares = { amongFew: 0.4, amongMany: 0.02 } as const
const manyRuns = 2500

/** Sends so many inputs, each from a seed of its own, beginning with `seed`. */
export async function fuzz({ kind, begin }: Kind, runs: number, seed: number): Promise<Outcome> {
  const outcome: Outcome = { kind, runs, crashes: 0, changedDocuments: 0, maxStallMs: 0, grewMB: 0, problems: [] }
  const count = { stalled: (ms: number) => (outcome.maxStallMs = Math.max(outcome.maxStallMs, Math.round(ms))) }
  const target = await begin()
  try {
    await warmUp(target, runs, seed)
    const before = await target.memory()
    const heavyShare = runs < manyRuns ? shares.amongFew : shares.amongMany
    for (let run = seed; run < seed + runs; run++) await once(target, run, heavyShare, outcome, count)
    outcome.grewMB = Math.max(0, Math.round(((await target.memory()) - before) / 2 ** 20))
  } finally {
    await target.end()
  }
  return outcome
}

/** Code that has not run yet and caches that are empty are not what is measured. */
async function warmUp(target: Target, runs: number, seed: number): Promise<void> {
  const ignored = { stalled: () => {} }
  for (let run = 1; run <= Math.min(200, runs / 4); run++)
    await target.attack(chancesOf(seed - run), ignored).catch(() => [])
}

async function once(target: Target, seed: number, heavyShare: number, outcome: Outcome, count: Count): Promise<void> {
  try {
    const changes = await target.attack(chancesOf(seed, heavyShare), count)
    if (changes.length > 0) outcome.changedDocuments++
    outcome.problems.push(...changes.map((change) => `${outcome.kind}, seed ${seed}: ${change}`))
  } catch (error) {
    outcome.crashes++
    outcome.problems.push(`${outcome.kind}, seed ${seed}: ${error instanceof Error ? error.stack : error}`)
  }
}

/** All chances that follow from a seed. */
export function chancesOf(seed: number, heavyShare: number = shares.amongFew): Chance {
  const next = chanceFrom(seed)
  const below = (most: number) => Math.floor(next() * most)
  return Object.assign(() => next(), {
    below,
    of: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    isHeavy: () => next() < heavyShare,
  })
}

/** Memory in use in this process after a collection. */
export function ownMemory(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
