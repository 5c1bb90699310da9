import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RoomProblem } from '../rooms/problem.ts'

/** Requests of one participant on one board: this many in so many seconds. Never counted by address: a whole room has one. */
const requests = { points: 50, duration: 10 }
/** Failed tries to join from one address in ten minutes that cost nothing: a hall of people shares one. */
const freeTries = { points: 60, duration: 600 }
/** Failed tries from everywhere together in a minute, after which all have to wait: nobody guesses faster than this. */
const triesOfAll = { points: 600, duration: 60 }
/** How much longer each failed try beyond the free ones takes than the one before, and the longest wait, in ms. */
const slowerByMs = 250
const longestWaitMs = 10_000

/** How fast anyone may go. In memory: a restart forgives. */
export class Pace {
  readonly #requests = new RateLimiterMemory(requests)
  readonly #tries = new RateLimiterMemory({ ...freeTries, points: Number.MAX_SAFE_INTEGER })
  readonly #triesOfAll = new RateLimiterMemory(triesOfAll)

  /** Counts a request of a participant; throws `too-many` with how long to wait when there have been too many. */
  async request(boardId: string, participant: string): Promise<void> {
    await orTooMany(this.#requests.consume(`${boardId} ${participant}`))
  }

  /** Before a try to join: how long it has to wait, in ms; throws `too-many` when everybody together has failed too often. */
  async waitBeforeTry(address: string): Promise<number> {
    const all = await this.#triesOfAll.get('all')
    if (all && all.consumedPoints >= triesOfAll.points) throw new TooMany(all.msBeforeNext)
    const failed = (await this.#tries.get(address))?.consumedPoints ?? 0
    return Math.min(longestWaitMs, Math.max(0, failed - freeTries.points) * slowerByMs)
  }

  async failedTry(address: string): Promise<void> {
    await this.#tries.consume(address)
    await this.#triesOfAll.consume('all').catch(() => {})
  }
}

/** Too fast; `retryAfter` seconds. */
export class TooMany extends RoomProblem {
  readonly retryAfter: number

  constructor(ms: number) {
    super('too-many')
    this.retryAfter = Math.max(1, Math.ceil(ms / 1000))
  }
}

async function orTooMany(consumed: Promise<RateLimiterRes>): Promise<void> {
  try {
    await consumed
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? new TooMany(refused.msBeforeNext) : refused
  }
}
