import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Room } from '@samtavle/server/rooms/room'
import type { Person } from '@samtavle/server/rooms/socket'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, type OpenRooms, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const ola = personOf('participant')

/** A room with one area, in a writing step about it. */
async function writingRoom(): Promise<{ rooms: OpenRooms; room: Room; area: string }> {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const area = await addArea(room)
  await command(room, leader, { type: 'step', kind: 'write', area })
  return { rooms, room, area }
}

async function addArea(room: Room): Promise<string> {
  const area = makeId()
  const client = joined(room, leader)
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', rect: [0, 0, 800, 600] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  client.vanish()
  return area
}

const put = (
  room: Room,
  person: Person,
  areaId: string,
  text: string | null,
  draftId = makeId(),
  rev = 1,
  state: 'open' | 'added' = 'added',
) => room.putDraft(person, draftId, { areaId, text, rev, state, seat: 0 }).then(() => draftId)

describe('drafts', () => {
  it('DRF-1 a draft is told to its writer only, the facilitator sees a number', async () => {
    const { room, area } = await writingRoom()
    const [heardByKari, heardByOla, heardByLeader] = [kari, ola, leader].map((person) => listenTo(room, person))
    const draftId = await put(room, kari, area, 'hemmelig tanke')
    expect(heardByKari?.own.at(-1)?.drafts).toEqual([
      { id: draftId, areaId: area, text: 'hemmelig tanke', rev: 1, seat: 0, state: 'added', late: false },
    ])
    await eventually('the number is told', () => heardByLeader?.progress.at(-1)?.written === 1)
    expect(JSON.stringify([heardByOla, heardByLeader, room.content()])).not.toContain('hemmelig')
  })

  it('DRF-2 the highest rev wins; an older or equal one changes nothing', async () => {
    const { room, area } = await writingRoom()
    const draftId = await put(room, kari, area, 'ny', makeId(), 5)
    await put(room, kari, area, 'gammel', draftId, 4)
    await put(room, kari, area, 'gjentatt', draftId, 5)
    expect(room.sessionFor(kari).own.drafts.map(({ text }) => text)).toEqual(['ny'])
    await put(room, kari, area, null, draftId, 6)
    await put(room, kari, area, 'sen gjentakelse', draftId, 5)
    expect(room.sessionFor(kari).own.drafts).toEqual([])
  })

  it("DRF-3 nobody may write, replace or discard somebody else's draft", async () => {
    const { room, area } = await writingRoom()
    const draftId = await put(room, kari, area, 'Karis')
    await expect(put(room, ola, area, 'Olas', draftId, 9)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(put(room, leader, area, null, draftId, 9)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(put(room, personOf('viewer'), area, 'x')).rejects.toMatchObject({ code: 'not-allowed' })
    expect(room.sessionFor(kari).own.drafts.map(({ text }) => text)).toEqual(['Karis'])
  })

  it('DRF-4 reveal shows the added drafts as cards and leaves text that is still in the field with its writer', async () => {
    const { room, area } = await writingRoom()
    const added = await put(room, kari, area, 'lagt til')
    const open = await put(room, kari, area, 'ikke ferd', makeId(), 1, 'open')
    const mine = listenTo(room, kari)
    await command(room, leader, { type: 'reveal', area })
    const [card, ...more] = room.content().cards
    expect(more).toEqual([])
    expect(card).toMatchObject({
      kind: 'note',
      text: 'lagt til',
      live: true,
      place: [area, expect.any(Number), expect.any(Number)],
    })
    await eventually('its writer knows', () => (mine.own.at(-1)?.cards.length ?? 0) === 1)
    expect(mine.own.at(-1)).toMatchObject({
      cards: [{ cardId: card?.id, draftId: added }],
      drafts: [{ id: open, late: true }],
    })
    expect(room.session.step).toMatchObject({ kind: 'share', area })
  })

  it('DRF-5 reveal is carried out once: repeated by command id, or given again, it makes no second card', async () => {
    const { room, area } = await writingRoom()
    const draftId = await put(room, kari, area, 'bare én')
    const commandId = makeId()
    const first = await command(room, leader, { type: 'reveal', area }, commandId)
    expect(await command(room, leader, { type: 'reveal', area }, commandId)).toEqual(first)
    await command(room, leader, { type: 'reveal', area })
    expect(room.content().cards).toHaveLength(1)
    await expect(put(room, kari, area, 'sen gjentakelse', draftId, 9)).rejects.toMatchObject({ code: 'closed' })
  })

  it('DRF-6 a draft that comes after the reveal is kept, marked late, and shown when its writer says so', async () => {
    const { room, area } = await writingRoom()
    await command(room, leader, { type: 'reveal', area })
    const late = await put(room, ola, area, 'uten nett')
    expect(room.content().cards).toEqual([])
    expect(room.sessionFor(ola).own.drafts).toMatchObject([{ id: late, late: true }])
    await expect(command(room, kari, { type: 'shareDrafts', drafts: [late] })).rejects.toMatchObject({
      code: 'bad-request',
    })
    await command(room, ola, { type: 'shareDrafts', drafts: [late] })
    expect(room.content().cards.map(({ text }) => text)).toEqual(['uten nett'])
  })

  it('DRF-7 a draft cannot be shared before its area has been shown, nor while people write or give dots', async () => {
    const { room, area } = await writingRoom()
    const draft = await put(room, kari, area, 'for tidlig')
    await expect(command(room, kari, { type: 'shareDrafts', drafts: [draft] })).rejects.toMatchObject({
      code: 'closed',
    })
    await command(room, leader, { type: 'reveal', area })
    const late = await put(room, kari, area, 'sen')
    await command(room, leader, { type: 'step', kind: 'write', area })
    await expect(command(room, kari, { type: 'shareDrafts', drafts: [late] })).rejects.toMatchObject({ code: 'closed' })
  })

  it('DRF-8 thirty notes are shown without overlapping, in an area that has grown, in an order that tells nothing', async () => {
    const { room, area } = await writingRoom()
    for (let i = 0; i < 30; i++) await put(room, i % 2 ? kari : ola, area, `lapp ${String(i).padStart(2, '0')}`)
    await command(room, leader, { type: 'reveal', area })
    const { cards, areas } = room.content()
    const spots = cards.map(({ place }) => place.join())
    expect(new Set(spots).size).toBe(30)
    expect(areas[0]?.rect[3]).toBeGreaterThan(600)
    const byPlace = [...cards]
      .sort((a, b) => a.place[2] - b.place[2] || a.place[1] - b.place[1])
      .map(({ text }) => text)
    expect(byPlace).not.toEqual([...byPlace].sort())
  })

  it('DRF-9 what was drafted and discarded or shown is nowhere in the files when the board has been shown', async () => {
    const { rooms, room, area } = await writingRoom()
    await put(room, kari, area, 'angret-og-fjernet', 'draftTakenBack', 1)
    await put(room, kari, area, null, 'draftTakenBack', 2)
    await command(room, leader, { type: 'reveal', area })
    await room.settle()
    const folder = join(rooms.dataDir, 'boards')
    for (const name of await readdir(folder)) {
      expect((await readFile(join(folder, name))).includes('angret-og-fjernet'), name).toBe(false)
    }
  })

  it('DRF-10 a participant keeps at most 200 drafts, and the one too many is refused by name', async () => {
    const { room, area } = await writingRoom()
    await Promise.all(Array.from({ length: 200 }, (_, i) => put(room, kari, area, `${i}`)))
    await expect(put(room, kari, area, 'én til')).rejects.toMatchObject({ code: 'limit-reached' })
    await put(room, ola, area, 'andre merker ikke noe')
  })
})
