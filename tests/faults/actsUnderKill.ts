import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { routes } from '@samtavle/shared/protocol/routes'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readResults } from '@samtavle/shared/schema/result'
import Database from 'better-sqlite3'
import { eventually } from '../helpers/eventually.ts'
import { boardFileOf, integrityOf } from './boardFile.ts'
import type { Moment } from './moments.ts'
import type { Stage } from './stage.ts'
import { asStranger, lossesOn } from './writer.ts'

/** Something that is begun, is cut short by a kill, and must then be there as a whole or not at all. */
interface Act {
  begin(): Promise<unknown>
  /** What is wrong after the restart; sentences. */
  problems(): Promise<string[]>
}

/** For each moment something that leads to it, after what has to be there first. */
export const acts: Record<Moment, (stage: Stage) => Promise<Act>> = {
  commit: async (stage) => ({
    begin: async () => stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 3)),
    problems: () => wholeBoard(stage),
  }),
  snapshot: async (stage) => ({
    begin: async () => {
      // More than the megabyte after which a snapshot is taken.
      for (let i = 0; i < 7; i++) await stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 100))
    },
    problems: () => wholeBoard(stage),
  }),
  hide,
  scrub: hide,
  reveal,
  close: closeRound,
  removeFile: remove,
  removeFromIndex: remove,
}

type Doc = Parameters<typeof createCard>[0]

function manyNotes(doc: Doc, origin: unknown, count: number): string[] {
  const ids = Array.from({ length: count }, makeId)
  doc.transact(() => {
    for (const id of ids)
      createCard(doc, { id, kind: 'note', text: `${id} ${'å'.repeat(1000)}`, place: [null, 0, 0] }, origin)
  })
  return ids
}

/** Nothing that was acknowledged is lost, and SQLite finds the file whole. */
async function wholeBoard({ server, board, writers }: Stage): Promise<string[]> {
  const losses = await lossesOn(server.url, board, writers)
  const integrity = integrityOf(boardFileOf(server.dataFolder, board))
  return integrity === 'ok' ? losses : [...losses, `SQLite says ${integrity}`]
}

/** Gives a command under this id, so that it can be given again. */
const give = ({ facilitator: { person } }: Stage, command: CommandInput, commandId: string): Promise<unknown> =>
  person.http.json('POST', routes.commands(person.boardId), { ...command, commandId })

async function hide(stage: Stage): Promise<Act> {
  const { person } = stage.facilitator
  let card = ''
  await person.write((doc, origin) => {
    card = manyNotes(doc, origin, 1)[0] ?? ''
  })
  const commandId = makeId()
  const command = { type: 'hide', card } as const
  const textNow = () =>
    asStranger(stage.server.url, stage.board, async ({ doc }) => {
      const { hidden, text } = readCards(doc).find(({ id }) => id === card) ?? { hidden: false, text: 'gone' }
      return { hidden, hasText: text.startsWith(card) }
    })
  return {
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = await textNow()
      await give(stage, command, commandId)
      const again = await textNow()
      return [
        ...(after.hidden === after.hasText ? ['the card is half hidden'] : []),
        ...(again.hidden && !again.hasText ? [] : ['hiding it again did not hide it']),
        ...(await wholeBoard(stage)),
      ]
    },
  }
}

async function reveal(stage: Stage): Promise<Act> {
  const { writers, areaId } = stage
  const texts = writers.flatMap(({ person }) => [`${person.name} skriver én`, `${person.name} skriver to`])
  for (const [i, text] of texts.entries()) {
    const { person } = writers[i >> 1] ?? stage.facilitator
    await person.putDraft(`draft${i}${makeId()}`, { areaId, text, rev: 1, state: 'added' })
  }
  const commandId = makeId()
  const command = { type: 'reveal', area: areaId } as const
  const shown = () =>
    asStranger(
      stage.server.url,
      stage.board,
      async ({ doc }) => readCards(doc).filter(({ text }) => texts.includes(text)).length,
    )
  const kept = async () => {
    const owns = await Promise.all(writers.map(({ person }) => person.askOwn()))
    return owns.reduce((sum, { drafts }) => sum + drafts.length, 0)
  }
  return {
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = `${await shown()} cards and ${await kept()} drafts`
      await give(stage, command, commandId)
      await give(stage, command, commandId)
      const again = `${await shown()} cards and ${await kept()} drafts`
      const [before, done] = [`0 cards and ${texts.length} drafts`, `${texts.length} cards and 0 drafts`]
      return [
        ...(after === before || after === done ? [] : [`half a reveal: ${after}`]),
        ...(again === done ? [] : [`the reveal given again led to ${again}`]),
      ]
    },
  }
}

async function closeRound(stage: Stage): Promise<Act> {
  const { writers } = stage
  const roundId = makeId()
  await stage.facilitator.person.write((doc, origin) => manyNotes(doc, origin, 3))
  await give(stage, { type: 'openRound', roundId, budget: 2 }, makeId())
  await eventually('the round is open for all', () =>
    writers.every(({ person }) => person.session?.rounds.length === 1),
  )
  for (const { person } of writers)
    await person.putAnswer(roundId, person.session?.rounds[0]?.options.slice(0, 2) ?? [])
  const commandId = makeId()
  const command = { type: 'closeRound', roundId } as const
  const state = () =>
    asStranger(stage.server.url, stage.board, async ({ doc, session }) => {
      const owns = await Promise.all(writers.map(({ person }) => person.askOwn()))
      const ballots = owns.filter(({ answers }) => answers[roundId]?.length === 2).length
      const dots = readResults(doc).flatMap(({ data }) => data.options.map((option) => option.dots))
      return `${session?.rounds[0]?.state}, ${ballots} ballots, dots ${dots.sort().reverse().join(' ')}`
    })
  return {
    begin: () => give(stage, command, commandId),
    async problems() {
      const after = await state()
      await give(stage, command, commandId)
      await give(stage, command, commandId)
      const again = await state()
      const [before, done] = [
        `open, ${writers.length} ballots, dots `,
        `closed, 0 ballots, dots ${writers.length} ${writers.length} 0`,
      ]
      return [
        ...(after === before || after === done ? [] : [`half a closing: ${after}`]),
        ...(again === done ? [] : [`closing it again led to: ${again}`]),
      ]
    },
  }
}

async function remove(stage: Stage): Promise<Act> {
  const { person } = stage.facilitator
  const boardId = person.boardId
  const ask = async (method: string, path: string) => (await person.http.request(method, path)).status
  return {
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
