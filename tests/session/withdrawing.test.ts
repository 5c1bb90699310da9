import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { leavingChange } from '@samtavle/server/rooms/leaving'
import { purgeChange } from '@samtavle/server/rooms/withdrawals'
import { createCard, setCardLive } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, type OpenRooms, openRooms, personOf, type RawClient } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const elevenMinutes = 11 * 60 * 1000

async function writeNote(client: RawClient, text: string, kind: 'note' | 'decision' = 'note'): Promise<string> {
  const id = makeId()
  const before = client.acked
  client.edit((doc) => createCard(doc, { id, kind, text, place: [null, 0, 0] }, 'user'))
  await eventually('it is there', () => client.acked === before + 2)
  return id
}

async function filesHold({ dataDir }: OpenRooms, text: string): Promise<boolean> {
  const folder = join(dataDir, 'boards')
  const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))
  return contents.some((bytes) => bytes.includes(text))
}

describe('taking back what one has written', () => {
  it('SES-20 a card that its author takes off can come back for ten minutes and is then gone, in the files too', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const client = joined(room, kari)
    await eventually('she is in', () => client.acked === 1)
    const [kept, gone] = [await writeNote(client, 'angret-og-hentet'), await writeNote(client, 'borte-for-godt')]
    const toggle = async (id: string, live: boolean) => {
      const before = client.acked
      client.edit((doc) => setCardLive(doc, id, live, 'user'))
      await eventually('acked', () => client.acked === before + 1)
    }
    await toggle(kept, false)
    await toggle(gone, false)
    await room.tend((state) => purgeChange(state, Date.now() + 60_000))
    expect(room.content().cards).toHaveLength(2)
    await toggle(kept, true)
    await room.tend((state) => purgeChange(state, Date.now() + elevenMinutes))
    await room.settle()
    expect(room.content().cards).toMatchObject([{ id: kept, live: true, text: 'angret-og-hentet' }])
    expect(await filesHold(rooms, 'borte-for-godt')).toBe(false)
    await eventually(
      'others no longer have it',
      () => !JSON.stringify(client.doc.getMap('cards').toJSON()).includes('borte'),
    )
  })

  it('SES-21 what a facilitator takes off stays restorable', async () => {
    const room = await newRoom(await openRooms())
    const client = joined(room, kari)
    await eventually('she is in', () => client.acked === 1)
    const id = await writeNote(client, 'tas av')
    const leaders = joined(room, leader)
    await eventually('the leader is in', () => leaders.acked === 1)
    leaders.edit((doc) => setCardLive(doc, id, false, 'user'))
    await eventually('acked', () => leaders.acked === 2)
    await room.tend((state) => purgeChange(state, Date.now() + elevenMinutes))
    expect(room.content().cards).toMatchObject([{ id, live: false, text: 'tas av' }])
  })

  it('SES-22 who deletes everything they have written leaves sums and common decisions, and no text anywhere', async () => {
    const rooms = await openRooms()
    const room = await newRoom(rooms)
    const client = joined(room, kari)
    await eventually('she is in', () => client.acked === 1)
    const note = await writeNote(client, 'mitt-eget-utsagn')
    await writeNote(client, 'vi gjør det', 'decision')
    const round = makeId()
    await command(room, leader, { type: 'openRound', roundId: round, on: [note], budget: 1 })
    for (let i = 0; i < 3; i++) await room.putAnswer(personOf('participant'), round, { value: [note], seat: 0 })
    await command(room, leader, { type: 'closeRound', roundId: round })
    await room.tend((state) => leavingChange(state, kari.participant))
    expect(room.content().cards.map(({ text }) => text)).toEqual(['vi gjør det'])
    expect(room.content().results[0]?.data).toMatchObject({ voters: 3, options: [{ dots: 3, text: '' }] })
    expect(await filesHold(rooms, 'mitt-eget-utsagn')).toBe(false)
  })
})
