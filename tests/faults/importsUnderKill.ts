import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '@samtavle/shared/protocol/routes'
import { readAreas } from '@samtavle/shared/schema/area'
import { readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { type Act, manyNotes, wholeBoard } from './act.ts'
import { boardIdsIn } from './boardFile.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './stage.ts'
import { asStranger } from './writer.ts'

/** Notes from a table come to the board, all of them with their areas, or none. */
export async function addNotes(stage: Stage): Promise<Act> {
  const { person } = stage.facilitator
  const notes = Array.from({ length: 800 }, (_, n) => ({ id: makeId(), text: `rad ${n}`, area: `Område ${n % 5}` }))
  const add = () => person.http.json('POST', routes.notes(person.boardId), { notes })
  const wanted = new Set(notes.map(({ id }) => id))
  const state = () =>
    asStranger(stage.server.url, stage.board, async ({ doc }) => {
      const there = readCards(doc).filter(({ id }) => wanted.has(id)).length
      return `${there} notes, ${readAreas(doc).filter(({ title }) => title.startsWith('Område')).length} areas`
    })
  return {
    moment: 'commit',
    begin: add,
    async problems() {
      const after = await state()
      await add()
      const again = await state()
      const done = `${notes.length} notes, 5 areas`
      return [
        ...(after === '0 notes, 0 areas' || after === done ? [] : [`half an import: ${after}`]),
        ...(again === done ? [] : [`the import given again led to: ${again}`]),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}

/** A board comes out of a file: it is there with its links, or nothing of it is; the one that was there stays. */
export async function importBoard(stage: Stage, moment: Moment): Promise<Act> {
  const { person } = stage.facilitator
  await person.write((doc, origin) => void manyNotes(doc, origin, 5))
  const file = JSON.parse(await person.http.text('GET', routes.boardJson(person.boardId))) as object
  const make = () => person.http.json<{ boardId: string }>('POST', routes.importBoard, file)
  const filesOf = () =>
    readdirSync(join(stage.server.dataFolder, 'boards')).flatMap((name) => name.match(/^[^.]+/) ?? [])
  return {
    moment,
    begin: make,
    async problems() {
      const known = boardIdsIn(stage.server.dataFolder)
      const strays = [...new Set(filesOf())].filter((boardId) => !known.includes(boardId))
      const { boardId } = await make()
      const session = await person.http.request('GET', routes.session(boardId))
      return [
        ...strays.map((boardId) => `the file of ${boardId} is left, which nobody can find or delete`),
        ...(session.status === 403 || session.status === 401 ? [] : [`the new board answers ${session.status}`]),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}
