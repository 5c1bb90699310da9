import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VersionChanges } from '@samtavle/shared/file/compareFiles'
import { routes } from '@samtavle/shared/protocol/routes'
import type { Version, VersionAnswer, VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { onTestFinished } from 'vitest'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { Person } from '../helpers/person.ts'
import { startTestServer } from '../helpers/testServer.ts'

/** A board with an area, a facilitator, and a participant who writes; looked at by HTTP as a page would. */
export class VersionedBoard {
  readonly url: string
  readonly dataDir: string
  readonly made: NewBoard
  readonly leader: Person
  readonly kari: Person
  readonly area = makeId()

  private constructor(server: { url: string; dataDir: string }, made: NewBoard) {
    this.url = server.url
    this.dataDir = server.dataDir
    this.made = made
    this.leader = new Person('leader', server.url)
    this.kari = new Person('Kari', server.url)
  }

  static async open(): Promise<VersionedBoard> {
    const server = await startTestServer()
    const board = new VersionedBoard(server, await createBoard(server.url, { title: 'Skolegården' }))
    await board.leader.join({ secret: board.made.secrets.facilitator })
    await board.kari.join({ secret: board.made.secrets.participant })
    onTestFinished(() => {
      board.leader.close()
      board.kari.close()
    })
    await board.leader.write((doc, origin) =>
      createArea(doc, { id: board.area, title: 'Ideer', rect: [0, 0, 900, 700] }, origin),
    )
    return board
  }

  get boardId(): string {
    return this.made.boardId
  }

  /** A note by somebody, in the area. */
  async note(by: Person, text: string, x = 20): Promise<string> {
    const id = makeId()
    await by.write((doc, origin) => createCard(doc, { id, kind: 'note', text, place: [this.area, x, 80] }, origin))
    return id
  }

  list = async (): Promise<Version[]> =>
    (await this.leader.http.json<VersionsAnswer>('GET', routes.versions(this.boardId))).versions

  /** The version that was kept last. */
  async newest(): Promise<Version> {
    const [version] = await this.list()
    if (!version) throw new Error('There is no version.')
    return version
  }

  async save(name: string): Promise<Version> {
    await this.leader.command({ type: 'saveVersion', name })
    return this.newest()
  }

  look = (id: string): Promise<VersionAnswer> => this.leader.http.json('GET', routes.version(this.boardId, id))

  /** The texts of the notes in a version. */
  async texts(id: string): Promise<string[]> {
    const { summary } = await this.look(id)
    return (summary.appendix ?? []).flatMap(({ cards }) => cards.map(({ text }) => text)).sort()
  }

  changes = (id: string, to?: string): Promise<VersionChanges> =>
    this.leader.http.json('GET', routes.versionChanges(this.boardId, id) + (to ? `?to=${to}` : ''))

  /** What everybody sees of the board, as its file. */
  present = (): Promise<string> => this.leader.read(routes.boardJson(this.boardId))

  /** Whether a text is anywhere in the files of the server. */
  async filesHold(text: string): Promise<boolean> {
    const entries = await readdir(this.dataDir, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))))
    return contents.some((bytes) => bytes.includes(text))
  }
}
