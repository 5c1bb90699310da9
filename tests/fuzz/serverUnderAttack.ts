import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { HttpClient } from '../helpers/httpClient.ts'
import { Person } from '../helpers/person.ts'
import { type ServerProcess, startServerProcess } from '../helpers/serverProcess.ts'

/** Nobody may ask more than fifty times in ten seconds, and each look asks twice. */
const looksPerFacilitator = 20

/** The real server as a process of its own, with a board on which something stands. */
export class ServerUnderAttack {
  readonly server: ServerProcess
  readonly board: NewBoard
  #facilitator: HttpClient
  #looks = 0
  readonly #metricsUrl: string

  private constructor(server: ServerProcess, board: NewBoard, facilitator: HttpClient, metricsUrl: string) {
    this.server = server
    this.board = board
    this.#facilitator = facilitator
    this.#metricsUrl = metricsUrl
  }

  static async start(): Promise<ServerUnderAttack> {
    const port = await freePort()
    const server = await startServerProcess(undefined, { env: { METRICS_PORT: String(port) } })
    const board = await createBoard(server.url, { title: 'Prøve' })
    const writer = new Person('writer', server.url)
    await writer.join({ secret: board.secrets.facilitator })
    await writer.write((doc, origin) => {
      createArea(doc, { id: 'kariarea0000', title: 'Her', rect: [0, 0, 800, 600] }, origin)
      for (let n = 0; n < 20; n++) {
        createCard(
          doc,
          { id: `karicard${n}`, kind: 'note', text: `Nummer ${n}`, place: ['kariarea0000', n, n] },
          origin,
        )
      }
    })
    writer.close()
    return new ServerUnderAttack(server, board, writer.http, `http://127.0.0.1:${port}/metrics`)
  }

  /** Somebody who is let in and whom nobody has heard of before. */
  newMember(): Promise<HttpClient> {
    return this.#joined(this.board.secrets.participant)
  }

  /** Like {@link newMember}, but somebody who leads. */
  newFacilitator(): Promise<HttpClient> {
    return this.#joined(this.board.secrets.facilitator)
  }

  async #joined(secret: string): Promise<HttpClient> {
    const http = new HttpClient(this.server.url)
    await http.json('POST', routes.join, { secret })
    return http
  }

  /** The board and its session as they stand. */
  async state(): Promise<string> {
    if (++this.#looks % looksPerFacilitator === 0) this.#facilitator = await this.newFacilitator()
    const { boardId } = this.board
    // Who answers at random whether they are there is counted among those who took part.
    const { participation, ...board } = await this.#facilitator.json<BoardFile>('GET', routes.boardJson(boardId))
    const { session } = await this.#facilitator.json<SessionAnswer>('GET', routes.session(boardId))
    return JSON.stringify([board, session])
  }

  /** The longest that the server has not answered anybody since it was asked last, in ms. */
  async longestStall(): Promise<number> {
    const metrics = await (await fetch(this.#metricsUrl)).text()
    return 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)?.[1] ?? 0)
  }

  /** What the process has taken from the system, in bytes. */
  memory(): number {
    return Number(readFileSync(`/proc/${this.server.pid}/statm`, 'utf8').split(' ')[1]) * 4096
  }

  end(): Promise<void> {
    return this.server.close()
  }
}

function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  return new Promise((resolve) => {
    probe.once('listening', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
