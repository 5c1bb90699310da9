import { presenceFrame } from '@samtavle/server/rooms/frames'
import type { Room } from '@samtavle/server/rooms/room'
import { createCard, editCardText } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf, RawClient } from '../helpers/rooms.ts'

const leader = personOf('facilitator')

/** Kari has written a note while everyone might edit; then each keeps to their own, and the board has been put away since. */
async function tightenedBoard(): Promise<{ room: Room; note: string; old: Y.Doc }> {
  const rooms = await openRooms()
  const room = await newRoom(rooms, { settings: { editing: 'all' } })
  const kari = joined(room)
  const note = makeId()
  kari.edit((doc) => createCard(doc, { id: note, kind: 'note', text: 'Hei', place: [null, 0, 0] }, 'user'))
  await eventually('the note is there', () => kari.acked === 3)
  const old = new Y.Doc()
  Y.applyUpdate(old, Y.encodeStateAsUpdate(kari.doc))
  await command(room, leader, { type: 'settings', settings: { editing: 'own' } })
  kari.vanish()
  await rooms.registry.putAway(room.boardId)
  return { room: await rooms.registry.open(room.boardId), note, old }
}

describe('rules that become stricter', () => {
  it('ROOM-63 who was away when a rule became stricter is told so by name, as often as it happens, and is kept out by nothing', async () => {
    const { room, note, old } = await tightenedBoard()
    const ola = personOf('participant')
    for (let time = 1; time <= 4; time++) {
      const client = new RawClient(room, ola)
      Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(old))
      editCardText(client.doc, note, `Hei ${time}`, 'user')
      client.askStep1().sayStep2()
      await eventually('it is refused', () => client.closedWith !== null)
      expect(client.closedWith).toEqual({ code: 4403, reason: 'stricter' })
      client.vanish()
    }
    const again = joined(room, ola)
    await eventually('they are in', () => again.acked === 1)
    expect(room.content().cards).toMatchObject([{ text: 'Hei' }])
  })

  it('ROOM-64 when a board is to be without names, cursors lose theirs at once and get none back', async () => {
    const room = await newRoom(await openRooms(), { settings: { names: 'on', cursors: 'on' } })
    const kari = joined(room, { ...personOf('participant'), name: 'Kari' })
    const reader = joined(room, personOf('viewer'))
    const show = (clock: number) =>
      kari.sayBytes(presenceFrame([{ client: 7, clock, state: Buffer.from('{"cursor":[1,1]}') }]))
    show(1)
    await eventually('Kari is seen', () => JSON.stringify(reader.presence.get(7) ?? '').includes('Kari'))
    await command(room, leader, { type: 'settings', settings: { names: 'off' } })
    await eventually('nobody is', () => reader.presence.size === 0)
    await command(room, leader, { type: 'settings', settings: { cursors: 'on' } })
    show(9)
    await eventually('a cursor is seen', () => reader.presence.has(7))
    expect(reader.presence.get(7)).toEqual({ cursor: [1, 1], user: { role: 'participant', name: null } })
  })
})
