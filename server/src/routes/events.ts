import { type BoardEventName, type BoardEvents, boardEventNames } from '@samtavle/shared/protocol/events'
import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Listener } from '../rooms/listeners.ts'
import type { Member } from '../storage/indexStore.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** A stream that is silent for 20 s is given up by our client; a comment this often, in ms, keeps it. */
const beatMs = 10_000

/** Where the meeting is: as one object, and as a stream of events. */
export function eventRoutes(services: Services): Hono<AppEnv> {
  const { registry } = services
  const app = new Hono<AppEnv>().basePath('/api/boards/:id')
  app.use('/session', requireMember(services, 'session'))
  app.use('/events', requireMember(services, 'events'))

  app.get('/session', async (c) => {
    const room = await registry.open(c.var.member.boardId)
    return c.json(room.sessionFor(c.var.member))
  })

  app.get('/events', async (c) => {
    const room = await registry.open(c.var.member.boardId)
    // Proxies that gather answers would hold the events back.
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, (stream) => {
      const queue = new EventQueue(stream, c.var.member)
      const stop = room.listen(queue)
      return queue.run().finally(stop)
    })
  })

  return app
}

/**
 * Writes events one after the other as fast as the reader takes them. Each event holds all there is to know under its
 * name, so a slow reader is given the latest of each and skips the rest.
 */
class EventQueue implements Listener {
  readonly person: Member
  readonly #stream: SSEStreamingApi
  readonly #latest = new Map<BoardEventName, string>()
  #ended = false
  #wake: () => void = () => {}

  constructor(stream: SSEStreamingApi, person: Member) {
    this.#stream = stream
    this.person = person
    stream.onAbort(() => this.end())
  }

  send<Name extends BoardEventName>(name: Name, data: BoardEvents[Name]): void {
    this.#latest.set(name, JSON.stringify(data))
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  async run(): Promise<void> {
    const beat = setInterval(() => void this.#stream.write(': beat\n\n'), beatMs)
    try {
      while (!this.#stream.aborted) {
        await this.#writeWaiting()
        if (this.#ended) break
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      clearInterval(beat)
    }
  }

  async #writeWaiting(): Promise<void> {
    for (const name of boardEventNames) {
      const data = this.#latest.get(name)
      if (data === undefined) continue
      this.#latest.delete(name)
      await this.#stream.writeSSE({ event: name, data })
    }
  }
}
