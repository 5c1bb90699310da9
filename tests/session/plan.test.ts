import type { Room } from '@samtavle/server/rooms/room'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Step } from '@samtavle/shared/schema/session'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')

/** A room with two areas and a note in the first. */
async function roomWithAreas(): Promise<{ room: Room; area: string; other: string }> {
  const room = await newRoom(await openRooms())
  const [area, other] = [makeId(), makeId()]
  const client = joined(room, leader)
  client.edit((doc) => {
    createArea(doc, { id: area, title: 'Tankene våre', rect: [0, 0, 800, 600] }, 'user')
    createArea(doc, { id: other, title: 'Bordene velger', rect: [900, 0, 800, 600] }, 'user')
    createCard(doc, { id: makeId(), kind: 'note', text: 'Et sted å være', place: [area, 24, 88] }, 'user')
  })
  await eventually('the areas are there', () => client.acked === 7)
  client.vanish()
  return { room, area, other }
}

const step = (kind: Step['kind'], area: string | null, title: string): Step => ({ id: makeId(), kind, area, title })

async function enter(room: Room, agenda: Step[], first: Step): Promise<void> {
  await command(room, leader, { type: 'agenda', agenda })
  await command(room, leader, { type: 'step', stepId: first.id })
}

describe('the plan', () => {
  it('SES-50 a reveal enters the step of sharing that is planned to follow, if it is for that area or for all', async () => {
    const { room, area, other } = await roomWithAreas()
    for (const about of [area, null]) {
      const [alone, tables] = [step('write', area, 'Tenk alene'), step('share', about, 'Del ved bordet')]
      await enter(room, [alone, tables], alone)
      await command(room, leader, { type: 'reveal', area })
      expect(room.session.step).toEqual(tables)
    }
    const [alone, elsewhere] = [step('write', area, 'Tenk alene'), step('share', other, 'Hør fra bordene')]
    await enter(room, [alone, elsewhere], alone)
    await command(room, leader, { type: 'reveal', area })
    expect(room.session.step).toMatchObject({ kind: 'share', area, title: '' })
  })

  it('SES-51 revealing once more stays in the planned step', async () => {
    const { room, area } = await roomWithAreas()
    const [alone, tables] = [step('write', area, 'Tenk alene'), step('share', area, 'Del ved bordet')]
    await enter(room, [alone, tables, step('sort', area, 'Samle')], alone)
    await command(room, leader, { type: 'reveal', area })
    await command(room, leader, { type: 'reveal', area })
    expect(room.session.step).toEqual(tables)
  })

  it('SES-52 a round that is opened in a planned step of dots keeps the step and its words', async () => {
    const { room, area } = await roomWithAreas()
    const dots = { ...step('vote', area, 'Gi prikker'), prompt: 'Hva er viktigst?', dots: 3 }
    await enter(room, [dots], dots)
    await command(room, leader, { type: 'openRound', roundId: makeId(), area, budget: 3 })
    expect(room.session.step).toEqual(dots)
    await command(room, leader, { type: 'cancelRound', roundId: room.session.rounds[0]?.id ?? '' })
    await command(room, leader, { type: 'step', kind: 'free' })
    await command(room, leader, { type: 'openRound', roundId: makeId(), area, budget: 3, title: 'Prøv' })
    expect(room.session.step).toMatchObject({ kind: 'vote', area, title: 'Prøv' })
  })

  it('SES-53 a change of the plan gives the step that is on its new words, and leaves what it is about', async () => {
    const { room, area, other } = await roomWithAreas()
    const [alone, talk] = [step('write', area, 'Tenk alene'), step('discuss', null, 'Snakk')]
    await enter(room, [alone, talk], alone)
    await command(room, leader, { type: 'agenda', agenda: [{ ...alone, title: 'Skriv' }, talk] })
    expect(room.session.step).toEqual({ ...alone, title: 'Skriv' })
    await command(room, leader, { type: 'agenda', agenda: [{ ...alone, area: other }] })
    expect(room.session.step).toEqual({ ...alone, title: 'Skriv' })
    expect(room.session.agenda).toEqual([{ ...alone, area: other }])
  })
})
