import { Registry } from '@samtavle/server/rooms/registry'
import type { Room } from '@samtavle/server/rooms/room'
import { openSqlite } from '@samtavle/server/storage/sqlite/openSqlite'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it, onTestFinished } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, type OpenRooms, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')

async function writingRoom(rooms: OpenRooms): Promise<{ room: Room; area: string }> {
  const room = await newRoom(rooms)
  const client = joined(room, leader)
  const area = makeId()
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  await command(room, leader, { type: 'step', kind: 'write', area })
  await room.putDraft(kari, makeId(), { areaId: area, text: 'Et hus', rev: 1, seat: 0, state: 'added' })
  return { room, area }
}

it('MTG-20 announced notes are shown when the time comes, and not before a step or a word has ended the wait', async () => {
  const { room, area } = await writingRoom(await openRooms())
  await expect(command(room, kari, { type: 'announceReveal', areas: [area] })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  await command(room, leader, { type: 'announceReveal', areas: [area], ms: 60_000 })
  expect((room.session.revealing?.at ?? 0) - Date.now()).toBeGreaterThan(50_000)
  await command(room, leader, { type: 'announceReveal', areas: null })
  expect(room.session.revealing).toBeNull()
  await command(room, leader, { type: 'announceReveal', areas: [area], ms: 60_000 })
  await command(room, leader, { type: 'step', kind: 'discuss' })
  expect(room.session.revealing).toBeNull()
  await expect(command(room, leader, { type: 'announceReveal', areas: [area] })).rejects.toMatchObject({
    code: 'closed',
  })
  await command(room, leader, { type: 'step', kind: 'write', area })
  expect(room.content().cards).toEqual([])
  await command(room, leader, { type: 'announceReveal', areas: [area], ms: 20 })
  await eventually('the note is shown', () => room.content().cards.some(({ text }) => text === 'Et hus'))
  expect(room.session).toMatchObject({ step: { kind: 'share' }, revealing: null })
})

it('MTG-20 a server that was started anew shows what was announced', async () => {
  const rooms = await openRooms()
  const { room, area } = await writingRoom(rooms)
  await command(room, leader, { type: 'announceReveal', areas: [area], ms: 1000 })
  await rooms.registry.close()
  await rooms.boards.close()
  const stores = await openSqlite(rooms.dataDir)
  const registry = new Registry(stores.boards, stores.index, () => {})
  onTestFinished(async () => {
    await registry.close()
    await stores.boards.close()
    await stores.index.close()
  })
  const again = await registry.open(room.boardId)
  await eventually('the note is shown', () => again.content().cards.some(({ text }) => text === 'Et hus'))
})
