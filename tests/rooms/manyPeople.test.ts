import { presenceFrame } from '@samtavle/server/rooms/frames'
import type { Room } from '@samtavle/server/rooms/room'
import type { Person } from '@samtavle/server/rooms/socket'
import { messageTypes } from '@samtavle/shared/protocol/messages'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardDocument } from '../bench/boardDocument.ts'
import { eventually } from '../helpers/eventually.ts'
import { joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

describe('many notes and many people', () => {
  it('ROOM-30 a large board is shown from its stored bytes; the document is built after that, and edits then come in', async () => {
    const rooms = await openRooms()
    const { snapshot, tail } = boardDocument(1000)
    const { boardId } = await rooms.registry.create({ title: 'Stor', locale: 'nb', method: null })
    await rooms.boards.snapshot(boardId, snapshot as Uint8Array, 0)
    await rooms.boards.commit(
      boardId,
      tail.map((bytes) => ({ put: 'update', bytes })),
    )
    const client = new RawClient(await rooms.registry.open(boardId), personOf('participant')).askStep1()
    expect(client.doc.getMap('cards').size).toBe(1000)
    expect(client.received.map(({ is }) => is)).toEqual(['step2', 'update'])

    await eventually('the server asks in turn', () => client.received.some(({ is }) => is === 'step1'))
    expect(Y.encodeStateVector(client.doc)).toEqual(client.serverState())
    client.sayStep2().edit((doc) => (doc.getMap('cards').values().next().value as Y.Map<unknown>).set('colour', 'blue'))
    await eventually('its edit is safe', () => client.acked === 2)
  })

  it('ROOM-31 among more than a hundred people only the cursors of facilitators are passed on', async () => {
    const room = await newRoom(await openRooms(), { settings: { names: 'on', cursors: 'on' } })
    for (let people = 1; people <= 100; people++) joined(room)
    const seen = presenceSeenBy(room, personOf('viewer'))
    moveCursor(joined(room), 'participant')
    moveCursor(joined(room, personOf('facilitator')), 'facilitator')
    await eventually('a cursor is passed on', () => seen.length > 0)
    expect(seen).toEqual([expect.stringContaining('"role":"facilitator"')])
  })
})

/** The messages of the awareness protocol that reach somebody, as text. */
function presenceSeenBy(room: Room, person: Person): string[] {
  const seen: string[] = []
  const send = (frames: readonly Uint8Array[]) => {
    const presence = frames.filter((frame) => frame[0] === messageTypes.awareness)
    seen.push(...presence.map((frame) => Buffer.from(frame).toString('latin1')))
  }
  const connection = room.connect({ send, close: () => {}, pause: () => {}, bufferedAmount: 0 }, person, true)
  connection.receive(Uint8Array.of(messageTypes.sync, 0, 1, 0))
  return seen
}

const moveCursor = (client: RawClient, note: string): RawClient =>
  client.sayBytes(
    presenceFrame([
      {
        client: client.doc.clientID,
        clock: 1,
        state: Buffer.from(JSON.stringify({ cursor: [1, 2], note, id: makeId() })),
      },
    ]),
  )
