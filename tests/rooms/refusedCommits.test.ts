import type { BoardStore, Write } from '@samtavle/server/storage/boardStore'
import { StorageFailed } from '@samtavle/server/storage/sqlite/errors'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const facilitator = personOf('facilitator')

/** A store whose disk takes nothing while `isFull`, and all that was committed. */
function fillingStore(): { wrap: (boards: BoardStore) => BoardStore; disk: { isFull: boolean }; committed: Write[] } {
  const disk = { isFull: false }
  const committed: Write[] = []
  return {
    disk,
    committed,
    wrap: (boards) => ({
      ...boards,
      commit: async (boardId, writes) => {
        if (disk.isFull) throw new StorageFailed('The disk is full.', 'SQLITE_FULL')
        committed.push(...writes)
        return boards.commit(boardId, writes)
      },
    }),
  }
}

test('ROOM-8 while the disk refuses nothing is acknowledged, all are told, and the same is stored when it takes it', async () => {
  const { wrap, disk } = fillingStore()
  const rooms = await openRooms(wrap)
  const room = await newRoom(rooms)
  const [writer, reader] = [joined(room), joined(room)]
  const heard = listenTo(room, facilitator)
  await eventually('both are in', () => writer.acked === 1 && reader.acked === 1)
  disk.isFull = true
  writer.edit((doc) => createCard(doc, { id: makeId(), kind: 'note', text: 'venter', place: [null, 0, 0] }, 'user'))
  await eventually('all are told', () => heard.session.at(-1)?.storing === false)
  await expect(command(room, facilitator, { type: 'title', title: 'Nytt' })).rejects.toMatchObject({
    code: 'not-stored',
  })
  expect(room.session.title).toBe('Prøve')
  expect(listenTo(room, facilitator).session.at(-1)?.storing).toBe(false)
  expect(writer.acked).toBe(1)
  expect(reader.doc.getMap('cards').size).toBe(0)

  disk.isFull = false
  await eventually('it is acknowledged', () => writer.acked === 3)
  expect(reader.doc.getMap('cards').size).toBe(1)
  expect(heard.session.at(-1)?.storing).toBe(true)
  expect(writer.closedWith).toBeNull()
  expect(rooms.reports).toEqual([])
  await command(room, facilitator, { type: 'title', title: 'Nytt' })
})

test('ROOM-9 a text that is taken out comes with its snapshot in the same commit', async () => {
  const { wrap, committed } = fillingStore()
  const rooms = await openRooms((boards) => ({ ...wrap(boards), scrub: () => Promise.reject(new Error('killed')) }))
  const room = await newRoom(rooms)
  const writer = joined(room, facilitator)
  const card = makeId()
  writer.edit((doc) => createCard(doc, { id: card, kind: 'note', text: 'Ole Hansen, 17', place: [null, 0, 0] }, 'user'))
  await eventually('it is there', () => writer.acked === 3)
  await command(room, facilitator, { type: 'hide', card, reason: '' })
  expect(committed.at(-1)).toMatchObject({ put: 'snapshot' })
  const newcomer = new RawClient(room, personOf('viewer')).askStep1()
  const sent = newcomer.received.flatMap((frame) => ('body' in frame ? [Buffer.from(frame.body)] : []))
  expect(sent.some((bytes) => bytes.includes('Ole Hansen'))).toBe(false)
  const { snapshot, tail } = await rooms.boards.load(room.boardId)
  const stored = [snapshot ?? new Uint8Array(), ...tail].map((bytes) => Buffer.from(bytes))
  expect(stored.some((bytes) => bytes.includes('Ole Hansen'))).toBe(false)
  expect(newcomer.doc.getMap<Y.Map<unknown>>('cards').get(card)?.get('hidden')).toBe(true)
})
