import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Registry } from '@samtavle/server/rooms/registry'
import type { Write } from '@samtavle/server/storage/boardStore'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { clientVersion } from '@samtavle/shared/protocol/closeCodes'
import type { JoinAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { HttpClient } from '../../../helpers/httpClient.ts'
import { boardDocument } from '../../boardDocument.ts'
import { projectFolder } from '../../projectFolder.ts'
import type { Seat } from '../crowd/wire.ts'
import { startProgram } from './program.ts'
import type { SyncServer } from './syncServer.ts'

/** Samtavle itself, with everything that it does in earnest: the guard, and commits to a file before anything is shown. */
export interface OurServer extends SyncServer {
  /** Ends it and starts it again on the same files: no board is in memory then. */
  restart(): Promise<void>
}

export interface OurSettings {
  /** How many notes each of the boards has that are there from the start. */
  boards: number[]
  /** How often cursors are passed on, in ms; null: as the product does it, thinning out as the room grows. */
  presenceMs: number | null
  /** More arguments for Node. */
  nodeArgs?: string[]
}

interface Prepared {
  notes: number
  secret: string
}

/** Starts it on a folder of its own, which goes when it stops. */
export async function startOurs({ boards, presenceMs, nodeArgs = [] }: OurSettings): Promise<OurServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtavle-bench-'))
  const prepared = await prepareBoards(dataDir, boards)
  const start = () =>
    startProgram([...nodeArgs, '--import', 'tsx', join(projectFolder, 'server/src/main.ts')], {
      cwd: projectFolder,
      env: { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...(presenceMs && { PRESENCE_MS: String(presenceMs) }) },
      ready: /http:\/\/localhost:\d+/,
    })
  let program = await start()
  return {
    get pid() {
      return program.pid
    },
    async openBoard(notes, people) {
      const index = prepared.findIndex((board) => board.notes === notes)
      const [board] = index >= 0 ? prepared.splice(index, 1) : []
      if (!board) throw new Error(`there is no board with ${notes} notes left`)
      return seatsOn(() => program.address, board.secret, people)
    },
    async restart() {
      await program.stop()
      program = await start()
    },
    async stop() {
      await program.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Writes boards with a snapshot and a log, as a server that has been used leaves them. */
async function prepareBoards(dataDir: string, sizes: number[]): Promise<Prepared[]> {
  const stores = await openSqlite(dataDir)
  const registry = new Registry(stores.boards, stores.index, (event, failure) => {
    throw new Error(event, { cause: failure })
  })
  const prepared: Prepared[] = []
  for (const notes of sizes) {
    const { snapshot, tail, clientIds, cards } = boardDocument(notes)
    const rows: Write[] = [
      ...clientIds.map((clientId): Write => ({ put: 'clientId', clientId, participant: `writer${clientId}` })),
      ...cards.map((entity, turn): Write => {
        const clientId = clientIds[turn % clientIds.length]
        return { put: 'author', entity, participant: `writer${clientId}`, draft: null }
      }),
    ]
    const start = { title: 'Måling', locale: 'nb', method: null, settings: { names: 'on', cursors: 'on' } } as const
    const { boardId, secrets } = await registry.create(start, rows)
    if (snapshot) await stores.boards.snapshot(boardId, snapshot, 0)
    if (tail.length > 0)
      await stores.boards.commit(
        boardId,
        tail.map((bytes): Write => ({ put: 'update', bytes })),
      )
    prepared.push({ notes, secret: secrets.participant })
  }
  await registry.close()
  await stores.boards.close()
  await stores.index.close()
  return prepared
}

/** Joins that many browsers by the participant link. A seat leads to wherever the server is now. */
async function seatsOn(address: () => string, secret: string, people: number): Promise<Seat[]> {
  const seats: Seat[] = []
  while (seats.length < people) {
    const more = Array.from({ length: Math.min(50, people - seats.length) }, async (_, index) => {
      const browser = new HttpClient(address())
      const name = `Deltaker ${seats.length + index + 1}`
      const { boardId } = await browser.json<JoinAnswer>('POST', routes.join, { secret, name })
      return {
        get url() {
          return `${address().replace('http', 'ws')}${routes.syncPrefix}/${boardId}?client=${clientVersion}`
        },
        get headers() {
          return { cookie: browser.cookie, origin: address() }
        },
        address: null,
      }
    })
    seats.push(...(await Promise.all(more)))
  }
  return seats
}
