import { participationOf } from '@samtavle/server/rooms/answers'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const tablet = personOf('participant')

describe('a shared device', () => {
  it('SES-30 has one place until the facilitator opens sharing, then as many as the board allows, and they stay', async () => {
    const room = await newRoom(await openRooms())
    await expect(command(room, tablet, { type: 'takeSeat' })).rejects.toMatchObject({ code: 'limit-reached' })
    await command(room, leader, { type: 'settings', settings: { seats: 3 } })
    await command(room, tablet, { type: 'takeSeat' })
    await command(room, tablet, { type: 'takeSeat' })
    await expect(command(room, tablet, { type: 'takeSeat' })).rejects.toMatchObject({ code: 'limit-reached' })
    await command(room, leader, { type: 'settings', settings: { seats: 1 } })
    expect(room.sessionFor(tablet).own.seats).toBe(3)
  })

  it('SES-31 gives each place its own dots, and none to places that are not granted', async () => {
    const room = await newRoom(await openRooms(), { settings: { seats: 2 } })
    const card = makeId()
    const client = joined(room, leader)
    client.edit((doc) => createCard(doc, { id: card, kind: 'note', text: 'hus', place: [null, 0, 0] }, 'user'))
    await eventually('it is there', () => client.acked === 3)
    await room.welcome(tablet)
    await command(room, tablet, { type: 'takeSeat' })
    const round = makeId()
    await command(room, leader, { type: 'openRound', roundId: round, on: [card], budget: 2 })
    const give = (seat: number, dots: number) => room.putAnswer(tablet, round, { value: Array(dots).fill(card), seat })
    await give(0, 2)
    await give(1, 1)
    await expect(give(2, 1)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(give(1, 3)).rejects.toMatchObject({ code: 'over-budget' })
    expect(room.sessionFor(tablet).own).toMatchObject({
      answers: { [round]: [card, card] },
      answersOfOthers: [{ [round]: [card] }],
    })
    await room.putAnswer(personOf('participant'), round, { value: [card], seat: 0 })
    await command(room, leader, { type: 'closeRound', roundId: round })
    expect(room.content().results[0]?.data).toMatchObject({ voters: 3, options: [{ dots: 4 }] })
    expect(room.read(participationOf)).toMatchObject({ participants: 2, devices: 1 })
  })
})
