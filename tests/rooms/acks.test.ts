import type { BoardStore } from '@samtavle/server/storage/boardStore'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const note = (text: string) => (doc: Y.Doc) =>
  createCard(doc, { id: makeId(), kind: 'note', text, place: [null, 0, 0] }, 'user')

/** A store whose commits wait until the test lets them go. */
function heldStore(): { wrap: (boards: BoardStore) => BoardStore; release: () => void; waiting: () => number } {
  const gates: (() => void)[] = []
  let open = true
  return {
    wrap: (boards) => ({
      ...boards,
      create: async (...args) => {
        await boards.create(...args)
        open = false
      },
      commit: async (...args) => {
        if (!open) await new Promise<void>((resolve) => gates.push(resolve))
        return boards.commit(...args)
      },
    }),
    release: () => {
      open = true
      for (const gate of gates.splice(0)) gate()
    },
    waiting: () => gates.length,
  }
}

describe('commit, then broadcast, then ack', () => {
  it('ROOM-1 nobody sees an edit and its writer is not told that it is safe before it is committed', async () => {
    const held = heldStore()
    const room = await newRoom(await openRooms(held.wrap))
    const writer = joined(room)
    const reader = joined(room)
    await eventually('both have been answered', () => writer.acked === 1 && reader.acked === 1)
    writer.edit(note('Et sted som er åpent'))
    await eventually('the commit is under way', () => held.waiting() === 1)
    expect(reader.received.some((frame) => frame.is === 'update')).toBe(false)
    expect(writer.acked).toBe(1)
    held.release()
    await eventually('all of it is acked', () => writer.acked === 3)
    expect(reader.doc.getMap('cards').size).toBe(1)
    const order = writer.received.map((frame) => frame.is)
    expect(order.lastIndexOf('update')).toBeLessThan(order.lastIndexOf('ack'))
  })

  it('ROOM-2 the first ack comes for an empty answer to step 1 too', async () => {
    const client = joined(await newRoom(await openRooms()))
    await eventually('it is acked', () => client.acked === 1)
  })

  it('ROOM-3 what comes in during one tick reaches each reader as one frame, and the sender too', async () => {
    const held = heldStore()
    const room = await newRoom(await openRooms(held.wrap))
    const [a, b, reader] = [joined(room), joined(room), joined(room)]
    await eventually('all are in', () => [a, b, reader].every((client) => client.acked === 1))
    a.edit(note('én'))
    b.edit(note('to'))
    held.release()
    await eventually('both are acked', () => a.acked === 3 && b.acked === 3)
    expect(reader.received.filter((frame) => frame.is === 'update')).toHaveLength(1)
    expect(a.received.filter((frame) => frame.is === 'update')).toHaveLength(1)
    expect(reader.doc.getMap('cards').size).toBe(2)
  })

  it("ROOM-4 applying one's own update again changes nothing", async () => {
    const doc = new Y.Doc()
    note('igjen')(doc)
    const before = Y.encodeStateAsUpdate(doc)
    let changed = false
    doc.on('update', () => (changed = true))
    Y.applyUpdate(doc, before)
    expect(changed).toBe(false)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('ROOM-5 frames sent before the answer to step 1 are counted and come in with that answer', async () => {
    const room = await newRoom(await openRooms())
    const early = new RawClient(room, personOf('participant'))
    early.edit(note('først'))
    early.edit((doc) => {
      for (const card of doc.getMap<Y.Map<unknown>>('cards').values()) card.set('theme', null)
    })
    expect(early.acked).toBe(0)
    early.askStep1().sayStep2()
    await eventually('early frames and the answer are acked', () => early.acked === 4)
    expect(room.content().cards.map(({ text }) => text)).toEqual(['først'])
  })

  it('ROOM-6 a client without a protocol version is never sent message 100', async () => {
    const room = await newRoom(await openRooms())
    const stock = joined(room, personOf('participant'), false)
    const ours = joined(room)
    stock.edit(note('fra en annen klient'))
    await eventually('the other sees it', () => ours.doc.getMap('cards').size === 1)
    expect(stock.received.some((frame) => frame.is === 'ack')).toBe(false)
  })

  it('ROOM-7 when a commit fails nothing is acked, all are told to try again, and nothing half is left', async () => {
    let broken = false
    const rooms = await openRooms((boards) => ({
      ...boards,
      commit: (...args) => (broken ? Promise.reject(new Error('disk full')) : boards.commit(...args)),
    }))
    const room = await newRoom(rooms)
    const client = joined(room)
    await eventually('it is in', () => client.acked === 1)
    broken = true
    client.edit(note('får ikke plass'))
    await eventually('it is turned out', () => client.closedWith !== null)
    expect(client.closedWith?.code).toBe(1013)
    expect(client.acked).toBe(1)
    broken = false
    const again = await rooms.registry.open(room.boardId)
    expect(again).not.toBe(room)
    expect(again.content().cards).toEqual([])
    const back = new RawClient(again, client.person)
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(client.doc))
    back.askStep1().sayStep2()
    await eventually('what was not acked comes in again', () => back.acked === 1)
    expect(again.content().cards.map(({ text }) => text)).toEqual(['får ikke plass'])
    expect(rooms.reports).toEqual(['commit-failed'])
  })
})
