import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')
const ola = personOf('participant')

it('MTG-14 signals for help reach facilitators as numbers, and nobody else', async () => {
  const room = await newRoom(await openRooms())
  const [heardByLeader, heardByOla, heardByReader] = [leader, ola, personOf('viewer')].map((one) => listenTo(room, one))
  await room.putAnswer(kari, 'help', { value: ['unclear'], seat: 0 })
  await eventually('the leader knows', () => heardByLeader?.own.at(-1)?.signals?.unclear === 1)
  expect(heardByLeader?.own.at(-1)?.signals).toEqual({ help: 0, unclear: 1 })
  await room.putAnswer(kari, 'help', { value: ['help'], seat: 0 })
  await room.putAnswer(ola, 'help', { value: ['help'], seat: 0 })
  await eventually('the leader knows of both', () => heardByLeader?.own.at(-1)?.signals?.help === 2)
  for (const other of [heardByOla, heardByReader]) expect(JSON.stringify(other)).not.toMatch(/signals|unclear/)
  expect(JSON.stringify(heardByLeader)).not.toMatch(new RegExp(`${kari.participant}|${ola.participant}`))
  await expect(room.putAnswer(kari, 'help', { value: ['kaffe'], seat: 0 })).rejects.toMatchObject({
    code: 'invalid-content',
  })
  await expect(command(room, kari, { type: 'clearSignals' })).rejects.toMatchObject({ code: 'not-allowed' })
  await command(room, leader, { type: 'clearSignals' })
  expect(room.sessionFor(leader).own.signals).toEqual({ help: 0, unclear: 0 })
  expect(room.sessionFor(kari).own.answers.help).toBeUndefined()
  await room.putAnswer(kari, 'help', { value: ['help'], seat: 0 })
  expect(room.sessionFor(leader).own.signals).toEqual({ help: 1, unclear: 0 })
})

it('MTG-15 only a card that all may read is shown large, and by facilitators', async () => {
  const room = await newRoom(await openRooms())
  const card = makeId()
  const client = joined(room, leader)
  client.edit((doc) => createCard(doc, { id: card, kind: 'note', text: 'hus', place: [null, 0, 0] }, 'user'))
  await eventually('it is there', () => client.acked === 3)
  await expect(command(room, kari, { type: 'spotlight', card })).rejects.toMatchObject({ code: 'not-allowed' })
  await command(room, leader, { type: 'spotlight', card })
  expect(room.session.spotlight).toBe(card)
  await command(room, leader, { type: 'spotlight', card: null })
  await command(room, leader, { type: 'hide', card, reason: '' })
  for (const shown of [card, makeId()]) {
    await expect(command(room, leader, { type: 'spotlight', card: shown })).rejects.toMatchObject({
      code: 'bad-request',
    })
  }
})
