import { presenceFrame } from '@samtavle/server/rooms/frames'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf, type RawClient } from '../helpers/rooms.ts'

/** Says where the mouse of the client with this presence id is. */
const point = (client: RawClient, id: number, clock: number) =>
  client.sayBytes(
    presenceFrame([{ client: id, clock, state: Buffer.from(JSON.stringify({ cursor: [clock, clock] })) }]),
  )

it('ROOM-32 while everybody writes alone nobody is told where others point, and those who pointed are taken away', async () => {
  const room = await newRoom(await openRooms(), { settings: { names: 'on', cursors: 'on' } })
  const leader = personOf('facilitator')
  const area = makeId()
  joined(room, leader).edit((doc) =>
    createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'),
  )
  const kari = joined(room)
  const reader = joined(room)
  point(kari, 11, 1)
  await eventually('Kari is seen', () => reader.presence.has(11))
  await eventually('the area is stored', () => room.content().areas.length === 1)

  await command(room, leader, { type: 'step', kind: 'write', area })
  await eventually('Kari is taken away', () => !reader.presence.has(11))
  point(kari, 11, 3)
  await command(room, leader, { type: 'step', kind: 'free' })
  point(kari, 12, 1)
  await eventually('Kari is seen again', () => reader.presence.has(12))
  expect(reader.presence.has(11)).toBe(false)
})

it("ROOM-33 a name given after one came stands on one's cursor from then on", async () => {
  const room = await newRoom(await openRooms(), { settings: { names: 'on', cursors: 'on' } })
  const person = { ...personOf('participant'), name: null }
  const kari = joined(room, person)
  const reader = joined(room)
  room.rename(person.participant, 'Kari')
  point(kari, 11, 1)
  await eventually('Kari is seen by name', () => reader.presence.has(11))
  expect(reader.presence.get(11)).toMatchObject({ user: { name: 'Kari' } })
})
