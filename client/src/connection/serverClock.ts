/** What the server's clock shows, as far as one can tell: clocks of phones are wrong by minutes. */
export interface ServerClock {
  /** Server time in ms since 1970. */
  now(): number
  /** Takes in a server time that has just arrived. */
  hear(serverNow: number): void
}

/** Follows the server's clock by the last time heard; what the way here took (a fraction of a second) is let be. */
export function createServerClock(localNow: () => number = Date.now): ServerClock {
  let ahead = 0
  return {
    now: () => localNow() + ahead,
    hear: (serverNow) => {
      ahead = serverNow - localNow()
    },
  }
}
