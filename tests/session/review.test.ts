import { notesToReview } from '@samtavle/server/rooms/reviews'
import type { Room } from '@samtavle/server/rooms/room'
import { createArea } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const ola = personOf('participant')

async function writingRoom(seeFirst: 'on' | 'off'): Promise<{ room: Room; area: string }> {
  const room = await newRoom(await openRooms(), { settings: { seeFirst } })
  const client = joined(room, leader)
  const area = makeId()
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  await command(room, leader, { type: 'step', kind: 'write', area })
  return { room, area }
}

let rev = 0
async function write(room: Room, area: string, who: typeof kari, text: string, id = makeId()): Promise<string> {
  rev += 1
  await room.putDraft(who, id, { areaId: area, text, rev, seat: 0, state: 'added' })
  return id
}

const textsOf = (room: Room) => room.content().cards.map(({ text }) => text)

describe('reading notes first', () => {
  it('MTG-17 is for added notes, without writers, and only where it was promised', async () => {
    const { room, area } = await writingRoom('on')
    const draft = await write(room, area, kari, 'Et hus')
    await room.putDraft(ola, makeId(), { areaId: area, text: 'halvferdig', rev: 1, seat: 0, state: 'open' })
    expect(room.read(notesToReview)).toEqual([
      { draftId: draft, areaId: area, text: 'Et hus', verdict: 'waiting', question: '' },
    ])
    expect(room.sessionFor(leader).own.toReview).toEqual({ waiting: 1, approved: 0, held: 0, asked: 0 })
    expect(room.sessionFor(ola).own.toReview).toBeUndefined()
    await expect(command(room, kari, { type: 'review', drafts: [draft], verdict: 'approved' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(command(room, leader, { type: 'review', drafts: [makeId()], verdict: 'held' })).rejects.toMatchObject({
      code: 'bad-request',
    })
  })

  it('MTG-17 is not to be had by changing the setting, or the step, once people have written', async () => {
    const { room, area } = await writingRoom('off')
    const draft = await write(room, area, kari, 'Ingen leser dette')
    const heard = listenTo(room, leader)
    await command(room, leader, { type: 'step', kind: 'discuss' })
    await command(room, leader, { type: 'settings', settings: { seeFirst: 'on' } })
    await command(room, leader, { type: 'step', kind: 'write', area })
    expect(room.read(notesToReview)).toEqual([])
    await expect(command(room, leader, { type: 'review', drafts: [draft], verdict: 'approved' })).rejects.toMatchObject(
      { code: 'bad-request' },
    )
    expect(JSON.stringify(heard)).not.toContain('Ingen leser dette')
    await command(room, leader, { type: 'reveal', area, unread: 'keep' })
    expect(textsOf(room)).toEqual(['Ingen leser dette'])
    await command(room, leader, { type: 'step', kind: 'write', area })
    await write(room, area, kari, 'Dette leses først')
    expect(room.read(notesToReview).map(({ text }) => text)).toEqual(['Dette leses først'])
  })

  it('MTG-18 keeps what is held or asked about from everybody, its writer included, until it has been read anew', async () => {
    const { room, area } = await writingRoom('on')
    const [good, held, asked] = [
      await write(room, area, kari, 'Et hus'),
      await write(room, area, ola, 'Naboen min er syk'),
      await write(room, area, ola, 'Mer av det der'),
    ]
    const heardByKari = listenTo(room, kari)
    await command(room, leader, { type: 'review', drafts: [good], verdict: 'approved' })
    await command(room, leader, { type: 'review', drafts: [held], verdict: 'held' })
    await command(room, leader, { type: 'review', drafts: [asked], verdict: 'asked', question: 'Mer av hva?' })
    const own = room.sessionFor(ola).own.drafts
    expect(own.find(({ id }) => id === asked)?.review).toEqual({ verdict: 'asked', question: 'Mer av hva?' })
    expect(JSON.stringify(heardByKari)).not.toMatch(/Mer av|Naboen/)
    await command(room, leader, { type: 'reveal', area })
    expect(textsOf(room)).toEqual(['Et hus'])
    for (const draft of [held, asked]) {
      await expect(command(room, ola, { type: 'shareDrafts', drafts: [draft] })).rejects.toMatchObject({
        code: 'closed',
      })
    }
    await write(room, area, ola, 'Flere trær', asked)
    expect(room.read(notesToReview).find(({ draftId }) => draftId === asked)?.verdict).toBe('waiting')
    await expect(command(room, ola, { type: 'shareDrafts', drafts: [asked] })).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'review', drafts: [asked], verdict: 'approved' })
    await command(room, ola, { type: 'shareDrafts', drafts: [asked] })
    expect(textsOf(room).sort()).toEqual(['Et hus', 'Flere trær'])
  })
})
