import { mock } from 'node:test'

/** Time that passes only when the test lets it. */
export interface OwnTime {
  /** Lets this many ms go by; timers fire in between, and what they begin goes as far as it can without more time. */
  pass(ms: number): Promise<void>
}

/** The moment at which every history begins. */
const beginning = Date.UTC(2026, 8, 1, 9)
/** The shortest tick of anything in a room, in ms. */
const stepMs = 12

/** Runs `work` with the clock and all timers in its hands. Nothing of it may wait for the outside world. */
export async function inOwnTime<Result>(work: (time: OwnTime) => Promise<Result>): Promise<Result> {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: beginning })
  try {
    return await work({ pass })
  } finally {
    mock.timers.reset()
  }
}

async function pass(ms: number): Promise<void> {
  const longest = Math.max(stepMs, ms / 5)
  for (let left = ms; left > 0; left -= longest) {
    mock.timers.tick(Math.min(left, longest))
    await breathe()
  }
  await breathe()
}

/** Goes on when everything that is under way waits for time or for the test: a tick comes after all promises. */
export const breathe = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve))
