import { createArea, type NewArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const wishes: NewArea = { id: makeId(), title: 'Ønsker', prompt: '', rect: [0, 0, 400, 300], order: 'a0' }
const namesOn = { type: 'settings', settings: { names: 'on' } } as const

describe('names on a board', () => {
  it('SES-42 areas are nobody’s words: names may still be switched on', async () => {
    const room = await newRoom(await openRooms())
    const client = joined(room, leader)
    client.edit((doc) => createArea(doc, wishes, 'user'))
    await eventually('acked', () => client.acked === 3)
    await command(room, leader, namesOn)
    expect(room.session.settings.names).toBe('on')
  })

  it('SES-42 a theme, or a draft that nobody sees, is somebody’s words: names stay off', async () => {
    const rooms = await openRooms()
    const themed = await newRoom(rooms)
    const client = joined(themed, kari)
    client.edit((doc) => createTheme(doc, { id: makeId(), title: 'Sted' }, 'user'))
    await eventually('acked', () => client.acked === 3)
    await expect(command(themed, leader, namesOn)).rejects.toMatchObject({ code: 'not-allowed' })

    const drafted = await newRoom(rooms)
    const maker = joined(drafted, leader)
    maker.edit((doc) => createArea(doc, wishes, 'user'))
    await eventually('acked', () => maker.acked === 3)
    await drafted.putDraft(kari, makeId(), { areaId: wishes.id, text: 'uten navn', rev: 1, state: 'added', seat: 0 })
    await expect(command(drafted, leader, namesOn)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
