import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '@samtavle/shared/protocol/routes'
import type { VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { readCards, setCardLive } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import Database from 'better-sqlite3'
import { eventually } from '../helpers/eventually.ts'
import { type Act, give, manyNotes, wholeBoard } from './act.ts'
import { boardFileOf } from './boardFile.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './stage.ts'
import { asStranger, lossesOn } from './writer.ts'

/** The ids of the notes that everybody sees. */
const seen = ({ server, board }: Stage): Promise<string[]> =>
  asStranger(server.url, board, async ({ doc }) =>
    readCards(doc)
      .filter(({ live, hidden }) => live && !hidden)
      .map(({ id }) => id)
      .sort(),
  )

async function notesBy({ person }: Stage['facilitator'], count: number): Promise<string[]> {
  let ids: string[] = []
  await person.write((doc, origin) => {
    ids = manyNotes(doc, origin, count)
  })
  return ids.sort()
}

const versionsOf = async ({ facilitator: { person } }: Stage): Promise<VersionsAnswer['versions']> =>
  (await person.http.json<VersionsAnswer>('GET', routes.versions(person.boardId))).versions

/** A version is brought back: all notes are as they were, with a version of what was there until then, or nothing is. */
export async function restoreVersion(stage: Stage): Promise<Act> {
  const { facilitator } = stage
  // Not the facilitator's own: what its author takes off the board is brought back by nobody.
  const kept = await notesBy(stage.writers[1] ?? facilitator, 3)
  await eventually('the facilitator has them', () =>
    kept.every((id) => rootMap(facilitator.person.doc, 'cards').has(id)),
  )
  await give(stage, { type: 'saveVersion', name: 'før' }, makeId())
  const [saved] = await versionsOf(stage)
  await facilitator.person.write((doc, origin) => {
    for (const id of kept) setCardLive(doc, id, false, origin)
  })
  const later = await notesBy(facilitator, 3)
  const commandId = makeId()
  const command = { type: 'restoreVersion', version: saved?.id ?? '' } as const
  const state = async () => {
    const cards = await seen(stage)
    const mine = cards.filter((id) => kept.includes(id) || later.includes(id))
    const what = String(mine) === String(kept) ? 'before' : String(mine) === String(later) ? 'later' : 'half'
    return `${what}, ${(await versionsOf(stage)).length} versions`
  }
  return {
    moment: 'restoreVersion',
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = await state()
      await give(stage, command, commandId)
      await give(stage, command, commandId)
      const again = await state()
      const [before, done] = ['later, 1 versions', 'before, 2 versions']
      return [
        ...(after === before || after === done ? [] : [`half a restore: ${after}`]),
        ...(again === done ? [] : [`the restore given again led to: ${again}`]),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}

/** *Slett for godt*: the text is with the server until it is nowhere, versions included. */
export async function erase(stage: Stage): Promise<Act> {
  const [card = ''] = await notesBy(stage.facilitator, 1)
  await give(stage, { type: 'saveVersion', name: 'før' }, makeId())
  await give(stage, { type: 'hide', card, reason: '' }, makeId())
  const commandId = makeId()
  const command = { type: 'erase', card } as const
  const rows = () => rowsWith(stage, card)
  return {
    moment: 'erase',
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = rows()
      await give(stage, command, commandId)
      const again = rows()
      return [
        ...(after === 'authors, hidden, version_parts' || after === 'authors' ? [] : [`half an erasure: ${after}`]),
        ...(again === 'authors' ? [] : [`erased again, it is in ${again}`]),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}

/** *Slett alt jeg har skrevet*: all notes of one person go, out of versions too, or none does. */
export async function leave(stage: Stage): Promise<Act> {
  const writer = stage.writers.at(-1) ?? stage.facilitator
  const notes = await notesBy(writer, 3)
  await give(stage, { type: 'saveVersion', name: 'før' }, makeId())
  const isThere = async () => (await seen(stage)).filter((id) => notes.includes(id)).length
  const leaveNow = () => writer.person.http.request('DELETE', routes.me(writer.person.boardId))
  const kept = () => new Set(notes.map((id) => rowsWith(stage, id)))
  return {
    moment: 'leave',
    begin: leaveNow,
    async problems() {
      const after = `${await isThere()} notes, ${[...kept()]}`
      await leaveNow()
      const again = `${await isThere()} notes, ${[...kept()]}`
      const [before, done] = [`${notes.length} notes, authors, version_parts`, '0 notes, nowhere']
      return [
        ...(after === before || after === done ? [] : [`half a leaving: ${after}`]),
        ...(again === done ? [] : [`leaving again led to: ${again}`]),
      ]
    },
  }
}

/** Which tables of a board's file say anything about a card, beside the document itself. */
function rowsWith({ server, board }: Stage, card: string): string {
  const file = new Database(boardFileOf(server.dataFolder, board), { readonly: true })
  const columns = { authors: 'entity', hidden: 'card', version_parts: 'entity' }
  const found = Object.entries(columns).filter(([table, column]) =>
    file.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ?`).get(card),
  )
  file.close()
  return found.map(([table]) => table).join(', ') || 'nowhere'
}

/** The whole board is deleted: it is there, or no trace of it is. */
export async function removeBoard(stage: Stage, moment: Moment): Promise<Act> {
  const { person } = stage.facilitator
  const boardId = person.boardId
  const ask = async (method: string, path: string) => (await person.http.request(method, path)).status
  return {
    moment,
    begin: () => ask('DELETE', routes.board(boardId)),
    async problems() {
      const status = await ask('GET', routes.session(boardId))
      if (status !== 200 && status !== 404) return [`after half a deletion the board answers ${status}`]
      const losses = status === 200 ? await lossesOn(stage.server.url, stage.board, stage.writers) : []
      if (status === 200) await ask('DELETE', routes.board(boardId))
      return [...losses, ...tracesOf(stage)]
    },
  }
}

/** What is left of a board that is deleted. */
function tracesOf({ server, board }: Stage): string[] {
  const path = boardFileOf(server.dataFolder, board)
  const files = ['', '-wal', '-shm'].map((ending) => path + ending).filter((file) => existsSync(file))
  const index = new Database(join(server.dataFolder, 'index.sqlite'), { readonly: true })
  const rows = ['boards', 'links', 'codes', 'members'].filter((table) =>
    index.prepare(`SELECT 1 FROM ${table} WHERE board = ?`).get(board.boardId),
  )
  index.close()
  return [...files.map((file) => `${file} is left`), ...rows.map((table) => `a row of ${table} is left`)]
}
