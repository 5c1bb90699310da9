import { join } from 'node:path'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, editCardText, moveCard } from '@samtavle/shared/schema/card'
import { entityOf } from '@samtavle/shared/schema/entity'
import { makeId } from '@samtavle/shared/schema/ids'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { createBoard, type NewBoard } from '../helpers/boards.ts'
import type { OwnChange } from '../helpers/documentClient.ts'
import { sameDocument } from '../helpers/documents.ts'
import { eventually, pause } from '../helpers/eventually.ts'
import { Person } from '../helpers/person.ts'
import { type ServerProcess, startServerProcess } from '../helpers/serverProcess.ts'

const kills = 25
const people = 6

test('KILL-1 KILL-2 KILL-3 nothing acknowledged is missing after any of 25 kills in the middle of a burst', {
  timeout: 240_000,
}, async () => {
  const server = await startServerProcess()
  onTestFinished(() => server.close())
  const board = await createBoard(server.url, { title: 'Prøve' })
  const writers = await Promise.all(Array.from({ length: people }, (_, i) => newWriter(server.url, board, i)))
  onTestFinished(() => writers.forEach(({ person }) => void person.close()))
  const areaId = await makeArea(writers[0] as Writer)

  for (let round = 0; round < kills; round++) {
    await burst(server, writers, areaId)
    await server.start()
    await compareWithJournal(server, board, writers)
    expect(integrityOf(server, board)).toBe('ok')
    await Promise.all(writers.map(({ person }) => person.connect()))
  }

  await Promise.all(writers.map(({ person }) => person.document.saved()))
  await eventually('all have the same', () =>
    writers.every(({ person }) => sameDocument(person.doc, (writers[0] as Writer).person.doc)),
  )
  expect(writers.reduce((sum, { acked }) => sum + acked.length, 0)).toBeGreaterThan(kills * people)
})

/** Somebody who writes as fast as they can, and keeps a journal of what the server has said is safe. */
interface Writer {
  person: Person
  acked: OwnChange[]
  /** The highest answered `rev` of each draft. */
  drafts: Map<string, number>
  cards: string[]
}

async function newWriter(url: string, { secrets }: NewBoard, i: number): Promise<Writer> {
  const acked: OwnChange[] = []
  const person = new Person(`w${i}`, url, { acked: (change) => acked.push(change) })
  await person.join({ secret: i === 0 ? secrets.facilitator : secrets.participant })
  return { person, acked, drafts: new Map(), cards: [] }
}

async function makeArea({ person }: Writer): Promise<string> {
  const id = makeId()
  await person.write((doc, origin) => createArea(doc, { id, title: 'Her', rect: [0, 0, 800, 600] }, origin))
  return id
}

/** Everybody writes until the server is killed at some moment; then all close their pages. */
async function burst(server: ServerProcess, writers: Writer[], areaId: string): Promise<void> {
  let killed = false
  const writing = writers.map(async (writer) => {
    while (!killed) {
      writeSomething(writer)
      await putDraft(writer, areaId).catch(() => {})
      await pause(Math.random() * 8)
    }
  })
  await pause(40 + Math.random() * 200)
  await server.kill()
  killed = true
  await Promise.all(writing)
  for (const { person } of writers) person.disconnect()
}

function writeSomething({ person, cards }: Writer): void {
  const { doc } = person
  const last = cards.at(-1)
  if (last === undefined || Math.random() < 0.3) {
    const id = makeId()
    cards.push(id)
    createCard(doc, { id, kind: 'note', text: `Lapp ${cards.length}`, place: [null, 0, 0] }, person)
  } else if (Math.random() < 0.5)
    editCardText(doc, last, `Lapp ${cards.length} ${'å'.repeat(Math.random() * 20)}`, person)
  else moveCard(doc, last, [null, Math.round(Math.random() * 900), 0], person)
}

async function putDraft({ person, drafts }: Writer, areaId: string): Promise<void> {
  const id = `draft${Math.floor(Math.random() * 5)}${person.name}`
  const rev = (drafts.get(id) ?? 0) + 1
  await person.putDraft(id, { areaId, text: `Kladd ${rev}`, rev, state: 'open' })
  drafts.set(id, rev)
}

/** Compares what the server holds, before anybody can have told it again, with everybody's journal. */
async function compareWithJournal(server: ServerProcess, { secrets }: NewBoard, writers: Writer[]): Promise<void> {
  const stranger = new Person('stranger', server.url)
  await stranger.join({ secret: secrets.viewer })
  const held = stranger.document.greetings[0] ?? new Map<number, number>()
  await eventually('the stranger has all of it', () =>
    [...held].every(([client, clock]) => Y.getState(stranger.doc.store, client) >= clock),
  )
  for (const { person, acked, drafts } of writers) {
    expect(acked.filter(({ client, clock }) => (held.get(client) ?? 0) < clock)).toEqual([])
    const made = acked.flatMap(({ facts }) => facts.filter(({ key }) => key === 'kind'))
    expect(made.filter(({ id }) => entityOf(stranger.doc, 'cards', id) === null)).toEqual([])
    const kept = new Map((await person.askOwn()).drafts.map(({ id, rev }) => [id, rev]))
    expect([...drafts].filter(([id, rev]) => (kept.get(id) ?? 0) < rev)).toEqual([])
  }
  stranger.close()
}

/** What SQLite says of the board's file. */
function integrityOf({ dataFolder }: ServerProcess, { boardId }: NewBoard): unknown {
  const file = new Database(join(dataFolder, 'boards', `${boardId}.sqlite`), { readonly: true })
  try {
    return file.pragma('integrity_check', { simple: true })
  } finally {
    file.close()
  }
}
