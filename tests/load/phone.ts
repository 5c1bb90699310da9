import type { BoardEvents } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import type { Session } from '@samtavle/shared/schema/session'
import { followEvents } from '../helpers/eventStream.ts'
import { eventually } from '../helpers/eventually.ts'
import { HttpClient } from '../helpers/httpClient.ts'

/** A phone that follows a meeting by its event stream and loads no document, as while dots are given. */
export class Phone {
  readonly http: HttpClient
  readonly boardId: string
  session: Session | null = null
  /** When each version of the session came, in ms of this process. */
  readonly heardAt = new Map<number, number>()
  readonly #stream = new AbortController()

  constructor(url: string, boardId: string) {
    this.http = new HttpClient(url)
    this.boardId = boardId
  }

  /** Types the code on the wall; resolves when the meeting is on the phone. */
  async join(code: string): Promise<void> {
    await this.http.json('POST', routes.join, { code })
    const url = this.http.baseUrl + routes.events(this.boardId)
    void followEvents(url, this.http.headers, this.#stream.signal, ({ name, data }) => {
      if (name === 'session') this.#hear((JSON.parse(data) as BoardEvents['session']).session)
    })
    await eventually('a phone is in', () => this.session !== null, 60_000)
  }

  /** Answers with the HTTP status. */
  async giveDots(roundId: string, value: string[]): Promise<number> {
    return (await this.http.request('PUT', routes.answer(this.boardId, roundId), { value })).status
  }

  close(): void {
    this.#stream.abort()
  }

  #hear(session: Session): void {
    this.session = session
    if (!this.heardAt.has(session.version)) this.heardAt.set(session.version, performance.now())
  }
}
