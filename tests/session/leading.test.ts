import { notesToReview } from '@samtavle/server/rooms/reviews'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const ola = personOf('participant')

async function roomWithArea() {
  const room = await newRoom(await openRooms())
  const client = joined(room, leader)
  const area = makeId()
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  const write = async (who: typeof kari, text: string) => {
    const id = makeId()
    await room.putDraft(who, id, { areaId: area, text, rev: 1, seat: 0, state: 'added' })
    return id
  }
  return { room, area, write }
}

describe('holding the next notes of an author', () => {
  it('MTG-42 holds what they write from the next writing on, and tells them and nobody else', async () => {
    const { room, area, write } = await roomWithArea()
    await command(room, leader, { type: 'step', kind: 'write', area })
    await write(kari, 'Naboen er syk')
    await command(room, leader, { type: 'reveal', area })
    const [note] = room.content().cards
    await command(room, leader, { type: 'step', kind: 'write', area })
    const before = await write(kari, 'Skrevet før')
    const heard = { leader: listenTo(room, leader), ola: listenTo(room, ola) }
    await expect(command(room, ola, { type: 'holdNext', card: note?.id, on: true })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(command(room, leader, { type: 'holdNext', card: makeId(), on: true })).rejects.toMatchObject({
      code: 'bad-request',
    })
    await command(room, leader, { type: 'holdNext', card: note?.id, on: true })
    expect(room.sessionFor(kari).own.held).toEqual({ areas: [] })
    expect(room.sessionFor(ola).own.held).toBeUndefined()
    expect(room.sessionFor(leader).own.holding).toBe(1)
    // What they wrote under the promise that nobody reads it is not read, now or in the same writing once more.
    await command(room, leader, { type: 'step', kind: 'write', area })
    expect(room.read(notesToReview)).toEqual([])
    await command(room, leader, { type: 'reveal', area })
    expect(room.content().cards.map(({ text }) => text)).toContain('Skrevet før')
    await command(room, leader, { type: 'step', kind: 'write', area })
    expect(room.sessionFor(kari).own.held).toEqual({ areas: [area] })
    const held = await write(kari, 'Ny fra samme')
    await write(ola, 'Fra en annen')
    expect(room.read(notesToReview).map(({ text }) => text)).toEqual(['Ny fra samme'])
    await command(room, leader, { type: 'reveal', area, unread: 'keep' })
    expect(room.content().cards.map(({ text }) => text)).not.toContain('Ny fra samme')
    await expect(command(room, kari, { type: 'shareDrafts', drafts: [held] })).rejects.toMatchObject({ code: 'closed' })
    for (const events of Object.values(heard)) expect(JSON.stringify(events)).not.toContain(kari.participant)
    expect(JSON.stringify(heard.leader)).not.toContain(before)
    await command(room, leader, { type: 'releaseHeld' })
    expect(room.sessionFor(kari).own.held).toBeUndefined()
    await command(room, kari, { type: 'shareDrafts', drafts: [held] })
    expect(room.content().cards.map(({ text }) => text)).toContain('Ny fra samme')
  })

  it('MTG-42 takes no open notes of them, by socket or by command', async () => {
    const { room, area, write } = await roomWithArea()
    await command(room, leader, { type: 'step', kind: 'write', area })
    await write(kari, 'Naboen er syk')
    await command(room, leader, { type: 'reveal', area })
    await command(room, leader, { type: 'holdNext', card: room.content().cards[0]?.id, on: true })
    await command(room, leader, { type: 'step', kind: 'discuss' })
    const tab = joined(room, kari)
    tab.edit((doc) => createCard(doc, { id: makeId(), kind: 'note', text: 'åpent', place: [null, 0, 0] }, 'user'))
    await eventually('it is refused', () => tab.closedWith?.reason === 'held')
    await expect(
      command(room, kari, { type: 'proposeWording', card: makeId(), text: 'Hvordan kan vi?' }),
    ).rejects.toMatchObject({ code: 'closed' })
    await expect(room.putAnswer(kari, 'held', { value: [], seat: 0 })).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

it('MTG-43 the place for what must wait is made once, by facilitators', async () => {
  const { room } = await roomWithArea()
  await expect(command(room, kari, { type: 'parkingPlace' })).rejects.toMatchObject({ code: 'not-allowed' })
  await command(room, leader, { type: 'parkingPlace' })
  await command(room, leader, { type: 'parkingPlace' })
  const parked = room.content().areas.filter(({ title }) => title === 'Parkert')
  expect(parked.map(({ id }) => id)).toEqual([room.session.parked])
})

it('MTG-44 only facilitators bring everybody somewhere, to a place that there is', async () => {
  const { room, area } = await roomWithArea()
  const rect = [0, 0, 900, 700]
  await expect(command(room, kari, { type: 'summon', rect, area })).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(command(room, leader, { type: 'summon', rect, area: makeId() })).rejects.toMatchObject({
    code: 'bad-request',
  })
  await command(room, leader, { type: 'summon', rect, area })
  expect(room.session.summon).toMatchObject({ rect, area })
  await command(room, leader, { type: 'summon', rect: null })
  expect(room.session.summon).toBeNull()
})

it('MTG-45 everybody is told how many devices lead, and not which', async () => {
  const { room } = await roomWithArea()
  listenTo(room, leader)
  expect(room.sessionFor(kari).progress.leaders).toBe(1)
  listenTo(room, personOf('facilitator'))
  expect(room.sessionFor(leader).progress).toMatchObject({ leaders: 2 })
})
