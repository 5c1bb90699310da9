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

/** Says that the client with this presence id shows nothing any more. */
const hide = (client: RawClient, id: number, clock: number) =>
  client.sayBytes(presenceFrame([{ client: id, clock, state: Buffer.from('null') }]))

const cursorOf = (reader: RawClient, id: number) =>
  (reader.presence.get(id) as { cursor?: unknown } | undefined)?.cursor

const withCursors = { settings: { names: 'on', cursors: 'on' } } as const

it('ROOM-34 what others send back of a cursor neither takes it from whom it belongs to nor shows it again', async () => {
  const room = await newRoom(await openRooms(), withCursors)
  const [kari, ola] = [joined(room), joined(room)]
  point(kari, 11, 1)
  await eventually('Kari is seen', () => ola.presence.has(11))
  hide(kari, 11, 2)
  await eventually('Kari is gone', () => !ola.presence.has(11))
  point(ola, 11, 1)
  hide(ola, 11, 2)
  point(kari, 11, 3)
  await eventually('Kari is seen again', () => ola.presence.has(11))

  kari.vanish()
  await eventually('Kari is gone', () => !ola.presence.has(11))
  point(ola, 11, 3)
  point(ola, 12, 1)
  await eventually('Ola is seen', () => ola.presence.has(12))
  expect(ola.presence.has(11)).toBe(false)
})

it('ROOM-34 somebody whose contact was lost is seen under the same id before the lost connection is noticed', async () => {
  const room = await newRoom(await openRooms(), withCursors)
  const [person, reader] = [personOf('participant'), joined(room)]
  const lost = joined(room, person)
  point(lost, 11, 1)
  await eventually('Kari is seen', () => reader.presence.has(11))
  point(joined(room, person), 11, 2)
  await eventually('Kari is seen where they are now', () => JSON.stringify(cursorOf(reader, 11)) === '[2,2]')
  lost.vanish()
  point(joined(room), 13, 1)
  await eventually('somebody else is seen', () => reader.presence.has(13))
  expect(reader.presence.has(11)).toBe(true)
})

it('ROOM-35 of many moves at once the newest is passed on, and what is no JSON closes the socket', async () => {
  const room = await newRoom(await openRooms(), withCursors)
  const [kari, ola] = [joined(room), joined(room)]
  const heard = ola.received.length
  for (let clock = 1; clock <= 500; clock++) point(kari, 11, clock)
  await eventually('Kari is seen where they are now', () => JSON.stringify(cursorOf(ola, 11)) === '[500,500]')
  expect(ola.received.slice(heard).filter(({ is }) => is === 'presence')).toHaveLength(1)

  kari.sayBytes(presenceFrame([{ client: 11, clock: 501, state: Buffer.from('{"cursor":') }]))
  await eventually('Kari is shown out', () => kari.closedWith?.reason === 'malformed')
  await eventually('Kari is gone', () => !ola.presence.has(11))
})

it('ROOM-36 who comes between two broadcasts sees where others point now', async () => {
  const room = await newRoom(await openRooms(), withCursors)
  const [kari, reader] = [joined(room), joined(room)]
  point(kari, 11, 1)
  await eventually('Kari is seen', () => reader.presence.has(11))
  point(kari, 11, 2)
  const newcomer = joined(room)
  expect(cursorOf(newcomer, 11)).toEqual([1, 1])
  await eventually('they see Kari where they are now', () => JSON.stringify(cursorOf(newcomer, 11)) === '[2,2]')
})
