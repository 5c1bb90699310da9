import { createServerClock } from '@samtavle/client/connection/serverClock'
import { type Fault, Findings } from './fault.ts'

const day = 24 * 60 * 60 * 1000
/** What may pass between the server saying a time and a client hearing it, in ms. */
const longestWay = 800
const mostApartMs = 1000

/** Clients whose clocks are wrong by up to a day: all see the same time left on the timer. */
export const wrongClocks: Fault = {
  id: 'F10',
  about: 'client clocks that are a day off',
  runs: { campaign: 1000, test: 100 },
  async run(chance) {
    const found = new Findings()
    let real = Date.UTC(2026, 8, 1, 9)
    const clients = Array.from({ length: 30 }, () => {
      const error = (chance() * 2 - 1) * day
      return {
        clock: createServerClock(() => real + error),
        heardAt: real + chance() * 60_000,
        way: chance() * longestWay,
      }
    })
    const endsAt = real + 5 * 60_000
    for (const { clock, heardAt, way } of clients) {
      real = heardAt + way
      clock.hear(heardAt)
    }
    real = endsAt - 60_000
    const left = clients.map(({ clock }) => endsAt - clock.now())
    const apart = Math.max(...left) - Math.min(...left)
    found.expect(apart <= mostApartMs, `timers are ${Math.round(apart)} ms apart`)
    found.expect(Math.abs((left[0] ?? 0) - 60_000) <= mostApartMs, `a timer shows ${left[0]} ms of 60,000`)
    return found
  },
}
