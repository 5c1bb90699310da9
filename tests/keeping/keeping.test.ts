import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '@samtavle/server/config'
import { makeLog } from '@samtavle/server/log'
import { type RunningServer, startServer } from '@samtavle/server/startServer'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import type { SessionAnswer } from '@samtavle/shared/protocol/events'
import { routes } from '@samtavle/shared/protocol/routes'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Summary } from '@samtavle/shared/summary/summary'
import { expect, onTestFinished, test } from 'vitest'
import { createBoard } from '../helpers/boards.ts'
import { joinBy } from '../helpers/members.ts'
import { Person } from '../helpers/person.ts'
import { dataDir as newDataDir } from '../storage/dataDir.ts'

const dayMs = 24 * 60 * 60 * 1000
const mark = 'HEMMELIG'

async function serve(dataDir: string, now: () => number): Promise<RunningServer> {
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir }, join(dataDir, 'no-client'))
  return startServer(config, { ...(await openSqlite(dataDir)), log: makeLog('silent'), now })
}

/** A server whose days can be moved, with a board that has marked texts everywhere and a result. */
async function boardWithNotes(answerBy: string | null = null) {
  const dataDir = await newDataDir()
  let later = 0
  const server = await serve(dataDir, () => Date.now() + later)
  const url = server.localUrl
  const brief = { question: 'Hva skal til?', receiver: 'Rådet', answerBy }
  const board = await createBoard(url, { title: 'Møte', settings: { names: 'on' }, brief })
  const leader = new Person('leader', url)
  await leader.join({ secret: board.secrets.facilitator })
  const writer = new Person('writer', url)
  await writer.join({ secret: board.secrets.participant, name: `${mark} navn` })
  onTestFinished(async () => {
    leader.close()
    writer.close()
    await server.close()
  })
  const area = makeId()
  await leader.write((doc, origin) => {
    createArea(doc, { id: area, title: `${mark} område`, rect: [100, 100, 900, 700] }, origin)
    createCard(doc, { id: makeId(), kind: 'decision', text: 'Vi går for et hus', place: [area, 20, 30] }, origin)
    createCard(
      doc,
      {
        id: makeId(),
        kind: 'measure',
        text: 'Finne lokale',
        owner: 'Teknisk',
        due: '2026-12-01',
        place: [area, 20, 200],
      },
      origin,
    )
  })
  await writer.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: `${mark} lapp`, place: [area, 300, 30] }, origin),
  )
  await leader.command({ type: 'step', kind: 'write', area })
  await writer.putDraft(makeId(), { areaId: area, text: `${mark} kladd`, rev: 1 })
  const keepIn = (days: number) => {
    later = days * dayMs
    return server.keep()
  }
  return { url, board, boardId: board.boardId, leader, writer, dataDir, keepIn }
}

/** How often the mark is in the files, byte by byte. */
async function marksIn(dataDir: string): Promise<number> {
  const names = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  )
  return files.reduce((sum, file) => sum + file.split(mark).length - 1, 0)
}

const summaryOf = async (url: string, boardId: string, secret: string): Promise<Summary> =>
  (await joinBy(url, { secret })).json('GET', routes.summary(boardId, 'json'))

test('KEE-1 as long as their time is not over, notes stay, and so does everything else', async () => {
  const { leader, keepIn, dataDir } = await boardWithNotes()
  await keepIn(29)
  expect(readCards(leader.doc)).toHaveLength(3)
  expect(await marksIn(dataDir)).toBeGreaterThan(2)
})

test('KEE-2 afterwards notes, drafts, areas, names and who wrote what are gone, from the bytes of the files too', async () => {
  const { leader, keepIn, dataDir, writer } = await boardWithNotes()
  await keepIn(31)
  expect(
    readCards(writer.doc)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['Finne lokale', 'Vi går for et hus'])
  expect(
    readCards(leader.doc)
      .map(({ place }) => place)
      .sort(),
  ).toEqual([
    [null, 120, 130],
    [null, 120, 300],
  ])
  expect((await writer.askOwn()).drafts).toEqual([])
  expect((await writer.askOwn()).cards).toEqual([])
  expect(await marksIn(dataDir)).toBe(0)
})

test('KEE-3 the same links open the result: the question, decisions, measures, and how many they came from', async () => {
  const { url, board, boardId, keepIn } = await boardWithNotes()
  await keepIn(31)
  for (const role of ['viewer', 'participant', 'facilitator'] as const) {
    const summary = await summaryOf(url, boardId, board.secrets[role])
    expect(summary.front.promise).toMatch(/^Dette er innspill fra 1 deltaker, ikke et vedtak\./)
    expect(summary.front.question).toBe('Hva skal til?')
    expect(summary.front.notesGone).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(summary.decisions?.map(({ text }) => text)).toEqual(['Vi går for et hus'])
    expect(summary.measures?.map(({ owner, due }) => [owner, due])).toEqual([['Teknisk', '2026-12-01']])
    expect(summary.appendix).toBeUndefined()
  }
})

test('KEE-4 nobody writes on what is left until a facilitator unlocks it; facilitators say how measures go', async () => {
  const { leader, writer, keepIn, boardId } = await boardWithNotes()
  await keepIn(31)
  const { session } = await leader.http.json<SessionAnswer>('GET', routes.session(boardId))
  expect(session.lock.on).toBe(true)
  expect(session.kept?.notes).toBe(1)
  await expect(writer.putDraft(makeId(), { areaId: makeId(), text: 'nytt', rev: 1 })).rejects.toThrow()
  await leader.command({ type: 'reply', text: 'Vi gjør det.' })
  const summary = await leader.http.json<Summary>('GET', routes.summary(boardId, 'json'))
  expect(summary.front.answer?.reply?.text).toBe('Vi gjør det.')
})

test('KEE-5 notes stay until 30 days after the date of the answer', async () => {
  const answerBy = new Date(Date.now() + 40 * dayMs).toISOString().slice(0, 10)
  const { leader, keepIn } = await boardWithNotes(answerBy)
  await keepIn(60)
  expect(readCards(leader.doc)).toHaveLength(3)
  await keepIn(75)
  expect(readCards(leader.doc)).toHaveLength(2)
})

test('KEE-6 when the time of the result is over, all of the board is gone, and its links open nothing', async () => {
  const { url, board, keepIn, dataDir } = await boardWithNotes()
  await keepIn(31)
  await keepIn(31 + 365 + 31 + 40)
  await expect(joinBy(url, { secret: board.secrets.viewer })).rejects.toThrow()
  expect((await readdir(join(dataDir, 'boards'))).filter((name) => name.startsWith(board.boardId))).toEqual([])
})

test('KEE-7 letting go is no activity: doing it again changes nothing, and the result does not live longer for it', async () => {
  const { leader, keepIn, boardId } = await boardWithNotes()
  await keepIn(31)
  const read = () => leader.http.json<SessionAnswer>('GET', routes.session(boardId))
  const first = await read()
  await keepIn(32)
  expect((await read()).session).toEqual(first.session)
})

test('KEE-8 a facilitator says that the summary is archived, and everybody can see until when things are kept', async () => {
  const { leader, writer, boardId } = await boardWithNotes()
  await leader.command({ type: 'archived' })
  await expect(writer.command({ type: 'archived' })).rejects.toThrow('not-allowed')
  const { session } = await writer.http.json<SessionAnswer>('GET', routes.session(boardId))
  expect(session.archivedAt).toBeGreaterThan(0)
  expect(session.activeOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('KEE-12 a server that starts with a clock that is years ahead lets go of nothing in its first hour', async () => {
  const dataDir = await newDataDir()
  const first = await serve(dataDir, Date.now)
  const { boardId, secrets } = await createBoard(first.localUrl, { title: 'Møte' })
  const leader = new Person('leader', first.localUrl)
  await leader.join({ secret: secrets.facilitator })
  await leader.write((doc, origin) =>
    createCard(doc, { id: makeId(), kind: 'note', text: mark, place: [null, 0, 0] }, origin),
  )
  leader.close()
  await first.close()
  // Closing waits for a round of letting go that is under way.
  const ahead = await serve(dataDir, () => Date.now() + 4000 * dayMs)
  await summaryOf(ahead.localUrl, boardId, secrets.viewer)
  await ahead.close()
  const after = await serve(dataDir, Date.now)
  onTestFinished(() => after.close())
  const summary = await summaryOf(after.localUrl, boardId, secrets.viewer)
  expect(summary.appendix?.flatMap(({ cards }) => cards.map(({ text }) => text))).toEqual([mark])
})
