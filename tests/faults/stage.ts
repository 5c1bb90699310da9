import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import { type ServerProcess, startServerProcess } from '../helpers/serverProcess.ts'
import type { Chance } from './fault.ts'
import { Writer } from './writer.ts'

/** A server of its own with a board, people who write on it, and an area for their drafts. */
export class Stage {
  readonly server: ServerProcess
  readonly board: NewBoard
  readonly writers: Writer[]
  readonly areaId: string

  private constructor(server: ServerProcess, board: NewBoard, writers: Writer[], areaId: string) {
    this.server = server
    this.board = board
    this.writers = writers
    this.areaId = areaId
  }

  /** Sets it up; the first of the writers is a facilitator. `start` may start another server than the usual one. */
  static async set(
    people: number,
    chance: Chance,
    start: () => Promise<ServerProcess> = startServerProcess,
  ): Promise<Stage> {
    const server = await start()
    try {
      const board = await createBoard(server.url, { title: 'Prøve' })
      const names = Array.from({ length: people }, (_, i) => `writer${i}`)
      const writers = await Promise.all(
        names.map((name, i) =>
          Writer.join(name, server.url, i === 0 ? board.secrets.facilitator : board.secrets.participant, chance),
        ),
      )
      const areaId = makeId()
      await writers[0]?.person.write((doc, origin) =>
        createArea(doc, { id: areaId, title: 'Her', rect: [0, 0, 800, 600] }, origin),
      )
      return new Stage(server, board, writers, areaId)
    } catch (error) {
      await server.close()
      throw error
    }
  }

  get facilitator(): Writer {
    return this.writers[0] as Writer
  }

  /** Everybody writes from now on; what is returned makes them stop. */
  allWrite(): () => Promise<void> {
    const writing = this.writers.map((writer) => writer.write(this.areaId))
    return async () => {
      for (const writer of this.writers) writer.stop()
      await Promise.all(writing)
    }
  }

  get acked(): number {
    return this.writers.reduce((sum, { journal }) => sum + journal.acked, 0)
  }

  /** All tabs are closed: nobody can tell a server again what it has lost. */
  closeTabs(): void {
    for (const { person } of this.writers) person.disconnect()
  }

  async clear(): Promise<void> {
    for (const { person } of this.writers) person.close()
    await this.server.close()
  }
}

/** Sets a stage, plays on it, and clears it, whatever happens. */
export async function onStage<Result>(
  setting: Promise<Stage>,
  play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const stage = await setting
  try {
    return await play(stage)
  } finally {
    await stage.clear()
  }
}
