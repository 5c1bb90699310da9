import { addNotes } from '@samtavle/server/rooms/additions/addNotes'
import type { Room } from '@samtavle/server/rooms/room'
import { StorageFailed } from '@samtavle/server/storage/sqlite/errors'
import type { NewNote } from '@samtavle/shared/protocol/notes'
import { readAreas } from '@samtavle/shared/schema/area'
import { createCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { joined, newRoom, type OpenRooms, openRooms, personOf, type RawClient } from '../helpers/rooms.ts'

const manyNotes = (n: number, areas: number): NewNote[] =>
  Array.from({ length: n }, (_, i) => ({
    id: makeId(),
    text: `rad ${i}`,
    area: areas > 0 ? `Område ${i % areas}` : '',
    theme: i % 2 ? 'Ute' : '',
  }))

const write = (client: RawClient, text: string) =>
  client.edit((doc) => createCard(doc, { id: makeId(), kind: 'note', text, place: [null, 0, 0] }, 'user'))

/** The document as it would be loaded now. */
async function storedDoc({ boards }: OpenRooms, room: Room): Promise<Y.Doc> {
  const stored = await boards.load(room.boardId)
  const doc = new Y.Doc()
  for (const update of [stored.snapshot, ...stored.tail]) if (update) Y.applyUpdate(doc, update)
  return doc
}

it('IMP-14 a large addition comes once, however often it is asked for at once, and between what others write', async () => {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const kari = joined(room)
  const notes = manyNotes(1200, 7)
  const last: NewNote = { id: makeId(), text: 'til slutt', area: 'område 3', theme: '' }
  const adding = [addNotes(room, notes), addNotes(room, notes), addNotes(room, [last])]
  for (let n = 0; n < 20; n++) {
    write(kari, `skrevet ${n}`)
    await eventually('it is stored', () => kari.acked >= 2 * n + 3)
  }
  const [first, again, other] = await Promise.all(adding)
  expect([first?.areas.length, first?.themes.length]).toEqual([7, 1])
  expect([again, other]).toEqual(Array(2).fill({ areas: [], themes: [] }))

  await eventually('Kari has all', () => readCards(kari.doc).length === 1221)
  const doc = await storedDoc(rooms, room)
  expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(kari.doc))
  const titles = new Map(readAreas(doc).map(({ id, title }) => [id, title]))
  const cards = new Map(readCards(doc).map((card) => [card.id, card]))
  for (const { id, text, area } of notes) {
    expect([cards.get(id)?.text, titles.get(cards.get(id)?.place[0] ?? '')]).toEqual([text, area])
  }
  const places = [...notes, last].map(({ id }) => cards.get(id)?.place.join())
  expect(new Set(places).size).toBe(places.length)
  expect(joined(room).doc.getMap('cards').size).toBe(1221)
})

it('IMP-14 the fullest board that can be is stored and shown to whoever comes next', async () => {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  await addNotes(room, manyNotes(limits.cards, limits.areas))
  expect(readCards(await storedDoc(rooms, room))).toHaveLength(limits.cards)
  expect(readCards(joined(room).doc)).toHaveLength(limits.cards)
})

it('IMP-14 what does not fit any more when it is to come in leaves nothing', async () => {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const leader = joined(room, personOf('facilitator'))
  const adding = addNotes(room, manyNotes(limits.cards - 5, 0))
  leader.edit((doc) =>
    doc.transact(() => {
      for (let n = 0; n < 6; n++)
        createCard(doc, { id: makeId(), kind: 'note', text: `${n}`, place: [null, 0, 0] }, 'user')
    }),
  )
  await expect(adding).rejects.toMatchObject({ code: 'limit-reached' })
  expect([room.content().cards.length, readCards(await storedDoc(rooms, room)).length]).toEqual([6, 6])
  expect(room.content().themes).toEqual([])
})

it('IMP-14 when the disk refuses none of it is there, and asked for again it comes', async () => {
  let isFull = false
  const rooms = await openRooms((boards) => ({
    ...boards,
    commit: (boardId, writes) =>
      isFull && writes.length > 3
        ? Promise.reject(new StorageFailed('The disk is full.', 'SQLITE_FULL'))
        : boards.commit(boardId, writes),
  }))
  const room = await newRoom(rooms)
  const kari = joined(room)
  const notes = manyNotes(900, 3)
  isFull = true
  await expect(addNotes(room, notes)).rejects.toMatchObject({ code: 'not-stored' })
  expect([room.content().cards.length, room.content().areas.length]).toEqual([0, 0])
  write(kari, 'går likevel')
  await eventually('it is stored', () => kari.acked === 3)
  isFull = false
  await addNotes(room, notes)
  expect(readCards(await storedDoc(rooms, room))).toHaveLength(901)
  expect(rooms.reports).toEqual([])
})

it('IMP-14 what is gone for good does not come back when the same is added again, and the rest comes', async () => {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const notes = manyNotes(40, 2)
  const isGone = (id: string) => notes.findIndex((note) => note.id === id) < 20
  await addNotes(room, notes.slice(0, 20))
  await room.tend(() => ({
    edit: (doc) => notes.slice(0, 20).forEach(({ id }) => void doc.getMap('cards').delete(id)),
  }))
  await addNotes(room, notes)
  const there = readCards(await storedDoc(rooms, room))
  expect([there.length, there.some(({ id }) => isGone(id))]).toEqual([20, false])
})

it('IMP-14 a snapshot that is made when an addition has come holds nothing that is not durable', async () => {
  let committed = 0
  let asked = 0
  const tooEarly: number[] = []
  const rooms = await openRooms((boards) => ({
    ...boards,
    commit: async (boardId, writes) => {
      const upTo = asked
      const seq = await boards.commit(boardId, writes)
      committed = upTo
      return seq
    },
    snapshot: (boardId, bytes, seq) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, bytes)
      const marks = readCards(doc).filter(({ text }) => text.startsWith('kommando')).length
      if (marks > committed) tooEarly.push(marks - committed)
      return boards.snapshot(boardId, bytes, seq)
    },
  }))
  const room = await newRoom(rooms)
  const long = manyNotes(limits.cards - 1000, 5).map((note) => ({ ...note, text: `${note.text} ${'ord '.repeat(70)}` }))
  let isDone = false
  const adding = addNotes(room, long).finally(() => {
    isDone = true
  })
  while (!isDone) {
    asked++
    const id = makeId()
    const text = `kommando ${asked}`
    void room
      .tend(() => ({ edit: (doc) => createCard(doc, { id, kind: 'note', text, place: [null, 0, 0] }, 'server') }))
      .catch(() => {})
    await new Promise((next) => setTimeout(next, 2))
  }
  await adding
  await room.settle()
  expect(tooEarly).toEqual([])
  expect(readCards(await storedDoc(rooms, room))).toHaveLength(long.length + asked)
})
