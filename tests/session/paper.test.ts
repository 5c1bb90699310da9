import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const kari = personOf('participant')

async function roomWithArea() {
  const room = await newRoom(await openRooms())
  const client = joined(room, leader)
  const area = makeId()
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  return { room, area }
}

it('MTG-40 paper is typed in by facilitators, and not past those who still write alone', async () => {
  const { room, area } = await roomWithArea()
  const paper = { type: 'paperNotes', area, texts: ['Fra et ark', 'Et annet ark'] }
  await expect(command(room, kari, paper)).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(
    room.putDraft(kari, makeId(), { areaId: area, text: 'falsk', rev: 1, seat: 0, state: 'added', via: 'paper' }),
  ).rejects.toMatchObject({ code: 'not-allowed' })
  await command(room, leader, { type: 'step', kind: 'write', area })
  await expect(command(room, leader, paper)).rejects.toMatchObject({ code: 'closed' })
  const draft = { areaId: area, rev: 1, seat: 0, state: 'added' } as const
  await room.putDraft(leader, makeId(), { ...draft, text: 'Ark under skrivinga', via: 'paper' })
  await room.putDraft(kari, makeId(), { ...draft, text: 'Tolket', via: 'somebody' })
  await room.putDraft(kari, makeId(), { ...draft, text: 'Egen' })
  expect(room.content().cards).toEqual([])
  await command(room, leader, { type: 'reveal', area })
  await command(room, leader, paper)
  const vias = Object.fromEntries(room.content().cards.map(({ text, via }) => [text, via]))
  expect(vias).toEqual({
    'Ark under skrivinga': 'paper',
    Tolket: 'somebody',
    Egen: 'self',
    'Fra et ark': 'paper',
    'Et annet ark': 'paper',
  })
})

it('MTG-40 nobody writes the mark into the document themselves', async () => {
  const { room } = await roomWithArea()
  const forger = joined(room, kari)
  forger.edit((doc) =>
    createCard(doc, { id: makeId(), kind: 'note', text: 'falsk', place: [null, 0, 0], via: 'paper' }, 'user'),
  )
  await eventually('it is refused', () => forger.closedWith?.reason === 'not-yours')
})

it('MTG-41 the words of a reservation are hidden, brought back and dropped, and it still counts', async () => {
  const { room } = await roomWithArea()
  const checkId = makeId()
  await command(room, leader, { type: 'openAgreement', checkId, claim: 'Vi går for et hus' })
  const people = [kari, personOf('participant'), personOf('participant')]
  for (const who of people) {
    await room.putAnswer(who, checkId, { value: ['reservation', 'Ola er syk'], seat: 0 })
  }
  await command(room, leader, { type: 'closeAgreement', checkId })
  const words = () => room.content().agreements[0]?.reservations
  const moderate = (act: string, index = 0, who = leader) =>
    command(room, who, { type: 'reservation', checkId, index, act })
  await expect(moderate('hide', 0, kari)).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(moderate('hide', 7)).rejects.toMatchObject({ code: 'bad-request' })
  await expect(moderate('erase')).rejects.toMatchObject({ code: 'closed' })
  await moderate('hide')
  expect(words()).toEqual(['', 'Ola er syk', 'Ola er syk'])
  expect(room.content().agreements[0]?.reservation).toBe(3)
  await moderate('restore')
  expect(words()?.[0]).toBe('Ola er syk')
  for (const index of [0, 1, 2]) {
    await moderate('hide', index)
    await moderate('erase', index)
  }
  expect(words()).toEqual(['', '', ''])
  await expect(moderate('restore')).rejects.toMatchObject({ code: 'closed' })
})
