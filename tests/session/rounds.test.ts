import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { participationOf } from '@samtavle/server/rooms/answers'
import type { Room } from '@samtavle/server/rooms/room'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import { command, joined, listenTo, newRoom, type OpenRooms, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const voters = Array.from({ length: 5 }, () => personOf('participant'))
const [kari, ola, per] = voters as [(typeof voters)[0], (typeof voters)[0], (typeof voters)[0]]

async function roomWithNotes(texts: string[]): Promise<{ rooms: OpenRooms; room: Room; cards: string[] }> {
  const rooms = await openRooms()
  const room = await newRoom(rooms)
  const client = joined(room, leader)
  const cards = texts.map(() => makeId())
  cards.forEach((id, i) => {
    client.edit((doc) => createCard(doc, { id, kind: 'note', text: texts[i] ?? '', place: [null, 200 * i, 0] }, 'user'))
  })
  await eventually('the notes are there', () => client.acked === 1 + 2 * cards.length)
  return { rooms, room, cards }
}

async function openRound(room: Room, on: string[], more: Record<string, unknown> = {}): Promise<string> {
  const roundId = makeId()
  await command(room, leader, { type: 'openRound', roundId, on, budget: 3, ...more })
  return roundId
}

describe('rounds of dots', () => {
  it('ANS-1 a ballot replaces the one before, and more dots than the budget or the limit per card are refused', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag'])
    const [house, dinner] = cards as [string, string]
    const round = await openRound(room, cards, { perCard: 2 })
    await room.putAnswer(kari, round, { value: [house, dinner], seat: 0 })
    await expect(room.putAnswer(kari, round, { value: [house, house, dinner, dinner], seat: 0 })).rejects.toMatchObject(
      {
        code: 'over-budget',
      },
    )
    await expect(room.putAnswer(kari, round, { value: [house, house, house], seat: 0 })).rejects.toMatchObject({
      code: 'over-budget',
    })
    await expect(room.putAnswer(kari, round, { value: [makeId()], seat: 0 })).rejects.toMatchObject({
      code: 'invalid-content',
    })
    expect(room.sessionFor(kari).own.answers[round]).toEqual([house, dinner])
    await room.putAnswer(kari, round, { value: [], seat: 0 })
    expect(room.sessionFor(kari).own.answers[round]).toBeUndefined()
  })

  it('ANS-2 a hundred writes at once by one person leave at most the budget', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag', 'verksted'])
    const round = await openRound(room, cards)
    const ballots = Array.from(
      { length: 100 },
      (_, i) => [cards[i % 3], cards[(i + 1) % 3], cards[(i * 7) % 3]] as string[],
    )
    await Promise.all(ballots.map((value) => room.putAnswer(kari, round, { value, seat: 0 })))
    await Promise.all(
      [ola, per].map((person) => room.putAnswer(person, round, { value: [cards[0] as string], seat: 0 })),
    )
    await command(room, leader, { type: 'closeRound', roundId: round })
    const [result] = room.content().results
    expect(result?.data.options.reduce((sum, { dots }) => sum + dots, 0)).toBe(3 + 1 + 1)
    expect(result?.data.voters).toBe(3)
  })

  it('ANS-3 while a secret round is open nobody is told what anybody, or all, have chosen', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag'])
    const round = await openRound(room, cards)
    const [heardByOla, heardByLeader] = [ola, leader].map((person) => listenTo(room, person))
    await room.putAnswer(kari, round, { value: [cards[1] as string, cards[1] as string, cards[1] as string], seat: 0 })
    await eventually('numbers are told', () => heardByLeader?.progress.at(-1)?.rounds[round]?.finished === 1)
    expect(heardByLeader?.progress.at(-1)?.rounds[round]).toEqual({ voters: 1, finished: 1 })
    expect(heardByOla?.own.flatMap(({ answers }) => Object.keys(answers))).toEqual([])
    expect(room.content().results).toEqual([])
  })

  it('ANS-4 a live round tells the sums while it is open', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag'])
    const round = await openRound(room, cards, { secret: false })
    const heard = listenTo(room, ola)
    await room.putAnswer(kari, round, { value: [cards[0] as string, cards[0] as string], seat: 0 })
    await eventually('the sum is told', () => heard.progress.at(-1)?.rounds[round]?.totals?.[cards[0] as string] === 2)
  })

  it('ANS-5 closing publishes the sums with the texts voted on and forgets every ballot, on the disk too', async () => {
    const { rooms, room, cards } = await roomWithNotes(['hus', 'middag', 'verksted'])
    const round = await openRound(room, cards)
    for (const person of voters)
      await room.putAnswer(person, round, { value: [cards[0] as string, cards[1] as string], seat: 0 })
    const before = await rooms.boards.load(room.boardId)
    const hashes = before.answers.filter(({ question }) => question === round).map(({ voter }) => voter)
    expect(hashes).toHaveLength(5)
    await command(room, leader, { type: 'closeRound', roundId: round })
    await room.settle()
    expect(room.content().results).toMatchObject([
      {
        id: round,
        data: {
          voters: 5,
          options: [
            { text: 'hus', dots: 5 },
            { text: 'middag', dots: 5 },
            { text: 'verksted', dots: 0 },
          ],
        },
      },
    ])
    const after = await rooms.boards.load(room.boardId)
    expect(after.answers.filter(({ question }) => question === round)).toEqual([])
    expect(after.questions.map(({ question }) => question)).not.toContain(round)
    const folder = join(rooms.dataDir, 'boards')
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name))
      expect(
        hashes.some((hash) => bytes.includes(hash)),
        name,
      ).toBe(false)
    }
    await expect(room.putAnswer(kari, round, { value: [], seat: 0 })).rejects.toMatchObject({ code: 'closed' })
  })

  it('ANS-6 a secret round with one or two voters cannot be closed, only ended without a result', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag'])
    const round = await openRound(room, cards)
    await room.putAnswer(kari, round, { value: [cards[0] as string], seat: 0 })
    await room.putAnswer(ola, round, { value: [cards[0] as string], seat: 0 })
    await expect(command(room, leader, { type: 'closeRound', roundId: round })).rejects.toMatchObject({
      code: 'too-few-voters',
    })
    await command(room, leader, { type: 'cancelRound', roundId: round })
    expect(room.content().results).toEqual([])
    expect(room.session.rounds).toEqual([])
  })

  it('ANS-7 hashes of one person in two rounds have nothing in common, and none is the participant', async () => {
    const { rooms, room, cards } = await roomWithNotes(['hus', 'middag'])
    const hashesOf = async (round: string) =>
      (await rooms.boards.load(room.boardId)).answers
        .filter(({ question }) => question === round)
        .map(({ voter }) => voter)
    const seen: string[] = []
    for (let i = 0; i < 2; i++) {
      const round = await openRound(room, cards)
      for (const person of [kari, ola, per])
        await room.putAnswer(person, round, { value: [cards[0] as string], seat: 0 })
      seen.push(...(await hashesOf(round)))
      await command(room, leader, { type: 'closeRound', roundId: round })
    }
    expect(new Set(seen).size).toBe(6)
    expect(seen).not.toContain(kari.participant)
  })

  it('ANS-8 one round at a time, on cards that everybody sees', async () => {
    const { room, cards } = await roomWithNotes(['hus', 'middag'])
    await command(room, leader, { type: 'hide', card: cards[1], reason: '' })
    await expect(openRound(room, cards)).rejects.toMatchObject({ code: 'bad-request' })
    await openRound(room, [cards[0] as string])
    await expect(openRound(room, [cards[0] as string])).rejects.toMatchObject({ code: 'closed' })
  })

  it("ANS-9 whom somebody is here as is one of the board's, kept as a sum", async () => {
    const { room } = await roomWithNotes([])
    await room.putAnswer(kari, 'perspective', { value: ['ungdom'], seat: 0 })
    await room.putAnswer(kari, 'perspective', { value: ['ansatt'], seat: 0 })
    await room.putAnswer(ola, 'perspective', { value: ['ansatt'], seat: 0 })
    await expect(room.putAnswer(per, 'perspective', { value: ['konge'], seat: 0 })).rejects.toMatchObject({
      code: 'invalid-content',
    })
    expect(room.read(participationOf).perspectives).toEqual({ ansatt: 2 })
  })
})
