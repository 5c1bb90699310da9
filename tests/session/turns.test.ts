import type { Room } from '@samtavle/server/rooms/room'
import { turnQuestion } from '@samtavle/shared/protocol/questions'
import { graceMs } from '@samtavle/shared/rules/stepRules'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, moveCard, readCards } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const people = ['Kari', 'Ola', 'Eva'].map(() => personOf('participant'))
type Someone = (typeof people)[number]

/** Everybody writes in an area, and has been told that they choose themselves what they share. */
async function writingRoom(inTurn = true): Promise<{ room: Room; area: string; stepId: string }> {
  const room = await newRoom(await openRooms())
  const client = joined(room, leader)
  const [area, stepId] = [makeId(), makeId()]
  client.edit((doc) => createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user'))
  await eventually('the area is there', () => client.acked === 3)
  await command(room, leader, { type: 'agenda', agenda: [{ id: stepId, kind: 'write', area, inTurn }] })
  await command(room, leader, { type: 'step', stepId })
  return { room, area, stepId }
}

async function write(room: Room, area: string, who: Someone, text: string, state: 'open' | 'added' = 'added') {
  const id = makeId()
  await room.putDraft(who, id, { areaId: area, text, rev: 1, seat: 0, state })
  return id
}

const standing = (room: Room, area: string, who: Someone) => room.sessionFor(who).own.answers[turnQuestion(area)]?.[0]
const holder = (room: Room, area: string): Someone => {
  const having = people.filter((who) => standing(room, area, who) === 'now')
  expect(having).toHaveLength(1)
  return having[0] as Someone
}
const sharedFirst = (room: Room) => room.content().cards[0]?.id
const textsOf = (room: Room) => room.content().cards.map(({ text }) => text)

describe('sharing one each in turn', () => {
  it('MTG-30 is what people were told, and then nobody shows all of their notes', async () => {
    const { room, area, stepId } = await writingRoom()
    expect(room.session.sharedInTurn).toEqual({ [area]: true })
    await write(room, area, people[0]!, 'Et hus')
    for (const forbidden of [
      { type: 'reveal', area },
      { type: 'announceReveal', areas: [area] },
    ]) {
      await expect(command(room, leader, forbidden)).rejects.toMatchObject({ code: 'closed' })
    }
    // Another plan or step does not change what those who have written were told.
    await command(room, leader, { type: 'agenda', agenda: [{ id: stepId, kind: 'write', area, inTurn: false }] })
    await command(room, leader, { type: 'step', kind: 'discuss' })
    await command(room, leader, { type: 'step', stepId })
    await expect(command(room, leader, { type: 'reveal', area })).rejects.toMatchObject({ code: 'closed' })
    expect(textsOf(room)).toEqual([])
  })

  it('MTG-30 is refused where it was promised that all is shown together', async () => {
    const { room, area } = await writingRoom(false)
    await write(room, area, people[0]!, 'Et hus')
    await expect(command(room, leader, { type: 'startTurns', areas: [area] })).rejects.toMatchObject({ code: 'closed' })
    await expect(command(room, people[0]!, { type: 'startTurns', areas: [area] })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('MTG-31 lets whoever has the turn share one note or pass, and nobody else, and tells nobody who it is', async () => {
    const { room, area } = await writingRoom()
    const notes = new Map<Someone, string[]>()
    for (const who of people)
      notes.set(who, [await write(room, area, who, `a ${makeId()}`), await write(room, area, who, 'b')])
    const heard = new Map(people.map((who) => [who, listenTo(room, who)]))
    await command(room, leader, { type: 'startTurns', areas: [area] })
    const first = holder(room, area)
    const others = people.filter((who) => who !== first)
    for (const who of others) {
      const [own] = notes.get(who)!
      await expect(command(room, who, { type: 'takeTurn', area, draft: own })).rejects.toMatchObject({ code: 'closed' })
      await expect(command(room, who, { type: 'shareDrafts', drafts: [own] })).rejects.toMatchObject({ code: 'closed' })
    }
    const [foreign] = notes.get(others[0]!)!
    for (const draft of [foreign, makeId()]) {
      await expect(command(room, first, { type: 'takeTurn', area, draft })).rejects.toMatchObject({
        code: 'bad-request',
      })
    }
    await expect(command(room, first, { type: 'takeTurn', area, draft: null, seat: 1 })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await command(room, first, { type: 'takeTurn', area, draft: notes.get(first)![0] })
    expect(textsOf(room)).toHaveLength(1)
    const second = holder(room, area)
    expect(second).not.toBe(first)
    await command(room, second, { type: 'takeTurn', area, draft: null })
    expect(standing(room, area, second)).toBe('passed')
    const third = holder(room, area)
    for (const [who, events] of heard) {
      const told = JSON.stringify(events)
      for (const other of people) if (other !== who) expect(told).not.toContain(other.participant)
      for (const other of people) if (other !== who) expect(told).not.toContain(notes.get(other)![1])
    }
    expect(room.session.turns).toEqual([{ area, lap: 1, taken: 2, isOn: true, last: sharedFirst(room) }])
    expect(room.sessionFor(leader).own.answers).toEqual({})
    await command(room, third, { type: 'takeTurn', area, draft: null })
    expect(room.session.turns).toEqual([{ area, lap: 1, taken: 3, isOn: false, last: sharedFirst(room) }])
  })

  it('MTG-60 tells everybody which note was shared last and how many wait', async () => {
    const { room, area } = await writingRoom()
    for (const who of people) await write(room, area, who, `fra ${who.participant}`)
    await write(room, area, people[0]!, 'halvferdig', 'open')
    const waiting = () => room.sessionFor(leader).progress.waiting
    expect(waiting()).toBeUndefined()
    await command(room, leader, { type: 'startTurns', areas: [area] })
    const seen = () => ({ ...room.session.turns[0], waiting: waiting()?.[area] })
    expect(seen()).toMatchObject({ last: null, waiting: 2 })
    const first = holder(room, area)
    const [draft] = room.sessionFor(first).own.drafts.filter(({ state }) => state === 'added')
    await command(room, first, { type: 'takeTurn', area, draft: draft?.id })
    const shared = room.content().cards.find(({ text }) => text === draft?.text)?.id
    expect(seen()).toMatchObject({ last: shared, waiting: 1 })
    await command(room, holder(room, area), { type: 'takeTurn', area, draft: null })
    expect(seen()).toMatchObject({ last: shared, waiting: 0, isOn: true })
    await command(room, leader, { type: 'skipTurn', area, taken: 2 })
    expect(seen()).toMatchObject({ last: shared, waiting: 0, isOn: false })
    await command(room, leader, { type: 'endTurns', area })
    expect(waiting()).toBeUndefined()
  })

  it('MTG-32 goes on without somebody, once more round, and ends, with nothing lost', async () => {
    const { room, area } = await writingRoom()
    const note = await write(room, area, people[0]!, 'Et hus')
    await command(room, leader, { type: 'startTurns', areas: [area] })
    await expect(command(room, people[0]!, { type: 'skipTurn', area, taken: 0 })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(command(room, leader, { type: 'skipTurn', area, taken: 7 })).rejects.toMatchObject({ code: 'closed' })
    await expect(command(room, leader, { type: 'nextLap', area })).rejects.toMatchObject({ code: 'closed' })
    await command(room, leader, { type: 'skipTurn', area, taken: 0 })
    expect(standing(room, area, people[0]!)).toBe('skipped')
    await command(room, leader, { type: 'nextLap', area })
    expect(standing(room, area, people[0]!)).toBe('now')
    await command(room, leader, { type: 'lock', on: true })
    await expect(command(room, people[0]!, { type: 'takeTurn', area, draft: note })).rejects.toMatchObject({
      code: 'closed',
    })
    await command(room, leader, { type: 'lock', on: false })
    await command(room, leader, { type: 'step', kind: 'discuss' })
    expect(room.session.turns).toEqual([])
    await expect(command(room, people[0]!, { type: 'takeTurn', area, draft: note })).rejects.toMatchObject({
      code: 'closed',
    })
    expect(room.sessionFor(people[0]!).own.drafts).toMatchObject([{ id: note, late: true }])
    await command(room, people[0]!, { type: 'shareDrafts', drafts: [note] })
    expect(textsOf(room)).toEqual(['Et hus'])
  })

  it('MTG-33 a note that comes late or from offline gives its writer a turn; what is still in the field gives none', async () => {
    const { room, area } = await writingRoom()
    await write(room, area, people[1]!, 'halvferdig', 'open')
    await command(room, leader, { type: 'startTurns', areas: [area] })
    expect(room.session.turns).toEqual([{ area, lap: 1, taken: 0, isOn: false, last: null }])
    const late = await write(room, area, people[2]!, 'Kom sent')
    expect(holder(room, area)).toBe(people[2])
    await command(room, people[2]!, { type: 'takeTurn', area, draft: late })
    expect(textsOf(room)).toEqual(['Kom sent'])
    await write(room, area, people[2]!, 'En til')
    expect(room.session.turns).toMatchObject([{ isOn: false }])
  })

  it('MTG-34 at the tables of the room each writes in its own area and has turns of its own', async () => {
    const { room, area } = await writingRoom()
    const client = joined(room, leader)
    const tables = [makeId(), makeId()]
    for (const [i, id] of tables.entries()) {
      client.edit((doc) => createArea(doc, { id, title: `Bord ${i + 1}`, rect: [0, 1000 * (i + 1), 900, 700] }, 'user'))
    }
    await eventually('the tables are there', () => room.content().areas.length === 3)
    const stepId = makeId()
    await command(room, leader, { type: 'tables', areas: tables })
    await command(room, leader, {
      type: 'agenda',
      agenda: [{ id: stepId, kind: 'write', area, inTurn: true, perTable: true }],
    })
    await command(room, leader, { type: 'step', stepId })
    const notes: string[] = []
    for (const [i, who] of people.slice(0, 2).entries()) {
      await room.putAnswer(who, 'table', { value: [tables[i]!], seat: 0 })
      notes.push(await write(room, tables[i]!, who, `Fra bord ${i + 1}`))
    }
    await expect(room.putAnswer(people[2]!, 'table', { value: [area], seat: 0 })).rejects.toMatchObject({
      code: 'invalid-content',
    })
    expect(room.sessionFor(leader).progress).toMatchObject({ written: 2, tables: { [tables[0]!]: 1, [tables[1]!]: 1 } })
    await command(room, leader, { type: 'startTurns', areas: [...tables, area] })
    for (const [i, who] of people.slice(0, 2).entries()) {
      await command(room, who, { type: 'takeTurn', area: tables[i], draft: notes[i] })
    }
    expect(room.session.step).toMatchObject({ kind: 'share', area, perTable: true })
    const [first] = room.content().cards
    const own = people[first?.place[0] === tables[0] ? 0 : 1]!
    const other = people[first?.place[0] === tables[0] ? 1 : 0]!
    await expect(command(room, other, { type: 'bring', card: first?.id })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await command(room, own, { type: 'bring', card: first?.id })
    expect(room.content().cards.find(({ id }) => id === first?.id)?.place[0]).toBe(area)
    await expect(command(room, own, { type: 'bring', card: first?.id })).rejects.toMatchObject({ code: 'bad-request' })
    await command(room, leader, { type: 'step', kind: 'vote' })
    await expect(command(room, own, { type: 'bring', card: first?.id })).rejects.toMatchObject({ code: 'closed' })
  })
})

it('MTG-35 where each table sorts its own, people move what they wrote and what lies at their table', async () => {
  const room = await newRoom(await openRooms(), { settings: { sort: 'table' } })
  const client = joined(room, leader)
  const tables = [makeId(), makeId()]
  const notes = [makeId(), makeId()]
  for (const [i, id] of tables.entries()) {
    client.edit((doc) => createArea(doc, { id, title: `Bord ${i + 1}`, rect: [0, 1000 * i, 900, 700] }, 'user'))
    const note = { id: notes[i]!, kind: 'note', text: 'Et hus', place: [id, 10, 60] } as const
    client.edit((doc) => createCard(doc, { ...note, place: [...note.place] }, 'user'))
  }
  await eventually('all is there', () => room.content().cards.filter(({ live }) => live).length === 2)
  await command(room, leader, { type: 'tables', areas: tables })
  await command(room, leader, { type: 'step', kind: 'sort' })
  const kari = people[0]!
  await room.putAnswer(kari, 'table', { value: [tables[0]!], seat: 0 })
  const move = async (note: string) => {
    const tab = joined(room, kari)
    await eventually('the tab has the notes', () => readCards(tab.doc).length === 2)
    tab.edit((doc) => moveCard(doc, note, [tables[0]!, 300, 60], 'user'))
    return tab
  }
  await move(notes[0]!)
  await eventually(
    'the own table’s note moves',
    () => room.content().cards.find(({ id }) => id === notes[0])?.place[1] === 300,
  )
  await eventually('the step binds', () => Date.now() - room.session.stepSince > graceMs)
  const refused = await move(notes[1]!)
  await eventually('the other table’s note is refused', () => refused.closedWith?.reason === 'step')
})
