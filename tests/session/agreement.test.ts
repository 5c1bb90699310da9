import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Room } from '@samtavle/server/rooms/room'
import { asksForNewWording } from '@samtavle/shared/rules/agreement'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, type OpenRooms, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const people = Array.from({ length: 5 }, () => personOf('participant'))
const [kari, ola, per] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]
const words = 'Hvordan får unge et sted å gå om kvelden?'

async function roomWithWording(): Promise<{ rooms: OpenRooms; room: Room; card: string }> {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const card = makeId()
  const client = joined(room, leader)
  client.edit((doc) => createCard(doc, { id: card, kind: 'problem', text: words, place: [null, 0, 0] }, 'user'))
  await eventually('the wording is there', () => client.acked === 3)
  return { rooms, room, card }
}

async function opened(room: Room, about: Record<string, unknown>): Promise<string> {
  const checkId = makeId()
  await command(room, leader, { type: 'openAgreement', checkId, ...about })
  return checkId
}

describe('agreement checks', () => {
  it('MTG-1 are about a card that all may read or a claim, one at a time, in the step of agreeing', async () => {
    const { room, card } = await roomWithWording()
    await expect(opened(room, {})).rejects.toMatchObject({ code: 'bad-request' })
    await expect(opened(room, { card: makeId() })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(command(room, kari, { type: 'openAgreement', checkId: makeId(), card })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const check = await opened(room, { card })
    expect(room.session).toMatchObject({ step: { kind: 'decide' }, agreement: { id: check, card, text: words } })
    await expect(opened(room, { claim: 'Vi møtes igjen' })).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'cancelAgreement', checkId: check })
    expect(room.session.agreement).toBeNull()
    await command(room, leader, { type: 'hide', card, reason: '' })
    await expect(opened(room, { card })).rejects.toMatchObject({ code: 'bad-request' })
    await opened(room, { claim: ' Vi møtes igjen ' })
    expect(room.session.agreement).toMatchObject({ card: null, text: 'Vi møtes igjen' })
  })

  it('MTG-2 take a stance, or words with a reservation, as long as they are open, in their step and not locked', async () => {
    const { room, card } = await roomWithWording()
    const check = await opened(room, { card })
    const say = (value: string[], who = kari) => room.putAnswer(who, check, { value, seat: 0 })
    for (const value of [['ja'], ['agree', 'ja'], ['reservation'], ['reservation', ' '], ['reservation', 'a', 'b']]) {
      await expect(say(value), value.join()).rejects.toMatchObject({ code: 'invalid-content' })
    }
    await say(['disagree'])
    await say(['reservation', 'Bare på hverdager'])
    expect(room.sessionFor(kari).own.answers[check]).toEqual(['reservation', 'Bare på hverdager'])
    await expect(say(['agree'], personOf('viewer'))).rejects.toMatchObject({ code: 'not-allowed' })
    await command(room, leader, { type: 'lock', on: true, reason: 'Pause' })
    await expect(say(['agree'])).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'lock', on: false, reason: '' })
    await command(room, leader, { type: 'step', kind: 'discuss' })
    await expect(say(['agree'])).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'step', kind: 'decide' })
    await say([])
    expect(room.sessionFor(kari).own.answers[check]).toBeUndefined()
    await command(room, leader, { type: 'cancelAgreement', checkId: check })
    await expect(say(['agree'])).rejects.toMatchObject({ code: 'closed' })
  })

  it('MTG-3 tell everybody how many have answered, and nobody what, while they are open', async () => {
    const { room, card } = await roomWithWording()
    const check = await opened(room, { card })
    const heard = [ola, leader, personOf('viewer')].map((person) => listenTo(room, person))
    await room.putAnswer(kari, check, { value: ['reservation', 'Bare på hverdager'], seat: 0 })
    await room.putAnswer(per, check, { value: ['disagree'], seat: 0 })
    for (const one of heard) {
      await eventually('the number is told', () => one.progress.at(-1)?.agreement?.answered === 2)
      expect(JSON.stringify(one)).not.toMatch(/hverdager|disagree|reservation/)
    }
    expect(room.content().agreements).toEqual([])
  })

  it('MTG-4 leave sums and the words of reservations, and on the disk nothing of who said what', async () => {
    const { rooms, room, card } = await roomWithWording()
    const check = await opened(room, { card })
    await room.putAnswer(kari, check, { value: ['reservation', 'Bare på hverdager'], seat: 0 })
    await room.putAnswer(ola, check, { value: ['agree'], seat: 0 })
    await expect(command(room, leader, { type: 'closeAgreement', checkId: check })).rejects.toMatchObject({
      code: 'too-few-voters',
    })
    await room.putAnswer(per, check, { value: ['disagree'], seat: 0 })
    const hashes = (await rooms.boards.load(room.boardId)).answers
      .filter(({ question }) => question === check)
      .map(({ voter }) => voter)
    expect(new Set(hashes).size).toBe(3)
    await command(room, leader, { type: 'closeAgreement', checkId: check })
    await room.settle()
    expect(room.content().agreements).toMatchObject([
      { id: check, card, text: words, agree: 1, reservation: 1, disagree: 1, reservations: ['Bare på hverdager'] },
    ])
    expect((await rooms.boards.load(room.boardId)).questions.map(({ question }) => question)).not.toContain(check)
    const folder = join(rooms.dataDir, 'boards')
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name))
      expect(
        hashes.filter((hash) => bytes.includes(hash)),
        name,
      ).toEqual([])
    }
  })

  it('MTG-4 come out in an order that does not tell who answered first', async () => {
    const { room } = await roomWithWording()
    const order = people.map((_, i) => `forbehold ${i}`)
    const seen = new Set<string>()
    for (let round = 0; round < 12; round++) {
      const check = await opened(room, { claim: 'Vi møtes igjen' })
      for (const [i, person] of people.entries()) {
        await room.putAnswer(person, check, { value: ['reservation', order[i] ?? ''], seat: 0 })
      }
      await command(room, leader, { type: 'closeAgreement', checkId: check })
      const latest = room.content().agreements.at(-1)?.reservations ?? []
      expect([...latest].sort()).toEqual(order)
      seen.add(latest.join())
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  it('MTG-5 ask for other words above one in five who disagree', () => {
    expect(asksForNewWording({ agree: 8, reservation: 0, disagree: 2 })).toBe(false)
    expect(asksForNewWording({ agree: 7, reservation: 0, disagree: 2 })).toBe(true)
    expect(asksForNewWording({ agree: 0, reservation: 0, disagree: 0 })).toBe(false)
  })
})
