import type { Room } from '@samtavle/server/rooms/room'
import { createArea } from '@samtavle/shared/schema/area'
import { createCard, setCardTheme } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { createTheme, updateTheme } from '@samtavle/shared/schema/theme'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const people = Array.from({ length: 4 }, () => personOf('participant'))

interface Board {
  room: Room
  area: string
  /** `house`, `bus` in the area and the theme; `hall` outside; `wording` is a problem statement. */
  cards: Record<'house' | 'bus' | 'hall' | 'wording', string>
  themes: [string, string]
}

async function board(): Promise<Board> {
  const room = await newRoom(await openRooms())
  const client = joined(room, leader)
  const area = makeId()
  const themes: [string, string] = [makeId(), makeId()]
  const cards = { house: makeId(), bus: makeId(), hall: makeId(), wording: makeId() }
  client.edit((doc) => {
    createArea(doc, { id: area, title: 'Ønsker', prompt: '', rect: [0, 0, 900, 700] }, 'user')
    for (const [i, id] of themes.entries())
      createTheme(doc, { id, title: `Tema ${i + 1}`, definition: '', order: `a${i}` }, 'user')
    for (const [name, id] of Object.entries(cards)) {
      const kind = name === 'wording' ? 'problem' : 'note'
      createCard(doc, { id, kind, text: name, place: [name === 'hall' ? null : area, 0, 0] }, 'user')
    }
    for (const id of [cards.house, cards.bus]) setCardTheme(doc, id, themes[0], 'user')
  })
  await eventually('it is there', () => room.content().cards.filter(({ theme }) => theme).length === 2)
  return { room, area, cards, themes }
}

async function open(room: Room, about: Record<string, unknown>): Promise<string> {
  const roundId = makeId()
  await command(room, leader, { type: 'openRound', roundId, budget: 2, ...about })
  return roundId
}

const optionsOf = (room: Room) => [...(room.session.rounds.at(-1)?.options ?? [])].sort()

async function voteAndClose(room: Room, round: string, ballots: string[][]): Promise<void> {
  for (const [i, value] of ballots.entries()) {
    await room.putAnswer(people[i] as (typeof people)[0], round, { value, seat: 0 })
  }
  await command(room, leader, { type: 'closeRound', roundId: round })
}

describe('what dots are given to', () => {
  it('MTG-8 is the notes of the board, an area or a theme, the themes, or what is named', async () => {
    const { room, area, cards, themes } = await board()
    const { house, bus, hall, wording } = cards
    const cases: [about: Record<string, unknown>, options: string[]][] = [
      [{}, [house, bus, hall]],
      [{ area }, [house, bus]],
      [{ theme: themes[0] }, [house, bus]],
      [{ of: 'themes' }, themes],
      [{ on: [wording, hall] }, [wording, hall]],
    ]
    for (const [about, options] of cases) {
      const roundId = await open(room, about)
      expect(optionsOf(room)).toEqual([...options].sort())
      await command(room, leader, { type: 'cancelRound', roundId })
    }
    for (const about of [
      { on: [makeId()] },
      { of: 'themes', on: [house] },
      { on: [themes[0]] },
      { theme: themes[1] },
    ]) {
      await expect(open(room, about), JSON.stringify(about)).rejects.toMatchObject({ code: 'bad-request' })
    }
    joined(room, leader).edit((doc) => updateTheme(doc, themes[0], { live: false }, 'user'))
    await eventually('the theme is gone', () => room.content().themes.some(({ live }) => !live))
    await expect(open(room, { of: 'themes', on: [themes[0]] })).rejects.toMatchObject({ code: 'bad-request' })
  })

  it('MTG-8 keeps the names that themes had when the round was closed', async () => {
    const { room, themes } = await board()
    const round = await open(room, { of: 'themes' })
    await voteAndClose(room, round, [[themes[1]], [themes[1], themes[0]], [themes[1]]])
    expect(room.content().results[0]?.data).toMatchObject({
      of: 'themes',
      options: [
        { text: 'Tema 1', dots: 1 },
        { text: 'Tema 2', dots: 3 },
      ],
    })
  })
})

describe('abstaining', () => {
  it('MTG-9 stands alone on a ballot, is counted apart, and can be taken back', async () => {
    const { room, cards } = await board()
    const [kari, ola] = people as [(typeof people)[0], (typeof people)[0]]
    const round = await open(room, {})
    const heard = listenTo(room, ola)
    await expect(room.putAnswer(kari, round, { value: ['abstain', cards.bus], seat: 0 })).rejects.toMatchObject({
      code: 'invalid-content',
    })
    await room.putAnswer(kari, round, { value: ['abstain'], seat: 0 })
    await eventually('it is counted', () => heard.progress.at(-1)?.rounds[round]?.abstained === 1)
    expect(heard.progress.at(-1)?.rounds[round]).toEqual({ voters: 0, finished: 0, abstained: 1 })
    expect(heard.own.flatMap(({ answers }) => Object.keys(answers))).toEqual([])
    await room.putAnswer(kari, round, { value: [], seat: 0 })
    await eventually('it is taken back', () => heard.progress.at(-1)?.rounds[round]?.abstained === undefined)
    await voteAndClose(room, round, [[cards.bus], [cards.bus], [cards.hall], ['abstain']])
    expect(room.content().results[0]?.data).toMatchObject({ voters: 3, abstained: 1 })
  })
})

describe('run-offs and hands', () => {
  it('MTG-10 are between options with equally many dots, and leave the earlier round alone', async () => {
    const { room, cards } = await board()
    const { house, bus, hall } = cards
    const first = await open(room, {})
    await voteAndClose(room, first, [[house], [bus], [house, bus]])
    const before = room.content().results
    for (const on of [[house, hall], [house], [hall, cards.wording]]) {
      await expect(open(room, { on, runoffOf: first })).rejects.toMatchObject({ code: 'bad-request' })
    }
    const second = await open(room, { on: [house, bus], runoffOf: first, budget: 1 })
    await voteAndClose(room, second, [[house], [house], [bus]])
    const [kept, runOff] = room.content().results
    expect(kept).toEqual(before[0])
    expect(runOff?.data).toMatchObject({ runoffOf: first, options: [{ dots: 2 }, { dots: 1 }] })
  })

  it('MTG-11 stand beside the dots of a closed round, by facilitators only', async () => {
    const { room, cards } = await board()
    const round = await open(room, {})
    const hands = { type: 'countHands', roundId: round, option: cards.hall }
    await expect(command(room, leader, { ...hands, hands: 7 })).rejects.toMatchObject({ code: 'closed' })
    await voteAndClose(room, round, [[cards.bus], [cards.bus], [cards.bus]])
    await expect(command(room, people[0] as (typeof people)[0], { ...hands, hands: 7 })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(command(room, leader, { ...hands, option: makeId(), hands: 7 })).rejects.toMatchObject({
      code: 'closed',
    })
    await command(room, leader, { ...hands, hands: 7 })
    const data = room.content().results[0]?.data
    expect(data?.options.find(({ card }) => card === cards.hall)).toMatchObject({ dots: 0, hands: 7 })
    expect(data).toMatchObject({ voters: 3 })
    await command(room, leader, { ...hands, hands: 0 })
    expect(JSON.stringify(room.content().results)).not.toContain('hands')
  })
})
