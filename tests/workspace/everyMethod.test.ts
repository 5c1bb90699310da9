import type { Room } from '@samtavle/server/rooms/room'
import { beginningOf } from '@samtavle/server/routes/starting'
import { noteSize } from '@samtavle/shared/layout/grid'
import { methods } from '@samtavle/shared/methods/methods'
import { locales } from '@samtavle/shared/schema/choices'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Step } from '@samtavle/shared/schema/session'
import { describe, expect, it } from 'vitest'
import { command, openRooms, personOf } from '../helpers/rooms.ts'

const leader = personOf('facilitator')
const people = Array.from({ length: 5 }, () => personOf('participant'))

/** What five people do in a step of each kind, as far as the server asks anything of them. */
const play: Record<Step['kind'], (room: Room, step: Step) => Promise<void>> = {
  free: async () => {},
  share: async () => {},
  sort: async () => {},
  welcome: (room) => answer(room, 'perspective', () => [room.session.settings.perspectives[0] ?? 'annet']),
  async write(room, { area }) {
    for (const [i, person] of people.entries()) {
      const draft = { areaId: area ?? '', text: `Lapp ${i}`, rev: 1, seat: 0, state: 'added' } as const
      await room.putDraft(person, makeId(), draft)
    }
    const before = notesOf(room).length
    await command(room, leader, { type: 'reveal', area })
    expect(notesOf(room)).toHaveLength(before + people.length)
  },
  async discuss(room) {
    const [kari] = people
    if (!kari) return
    await command(room, kari, { type: 'proposeWording', card: makeId(), text: 'Hvordan kan vi møtes?' })
  },
  async vote(room, { area, dots }) {
    const roundId = makeId()
    const inArea = notesOf(room).filter(({ place }) => place[0] === area)
    const on = (inArea.length > 0 ? inArea : notesOf(room)).map(({ id }) => id)
    if (on.length === 0) return
    await command(room, leader, { type: 'openRound', roundId, budget: dots ?? 3, on })
    await answer(room, roundId, (i) => [on[i % on.length] ?? ''])
    await command(room, leader, { type: 'closeRound', roundId })
  },
  async decide(room, { agreement }) {
    if (!agreement) return
    const checkId = makeId()
    await command(room, leader, { type: 'openAgreement', checkId, claim: 'Vi er enige' })
    await answer(room, checkId, () => ['agree'])
    await command(room, leader, { type: 'closeAgreement', checkId })
  },
  async pulse(room) {
    const pulseId = makeId()
    await command(room, leader, { type: 'openPulse', pulseId, questions: ['Kom du til orde?'] })
    await answer(room, pulseId, (i) => [`${i + 1}`])
    await command(room, leader, { type: 'closePulse', pulseId })
    expect(room.content().pulses.at(-1)?.data.answers).toBe(people.length)
  },
}

const notesOf = (room: Room) => room.content().cards.filter(({ live, kind }) => live && kind === 'note')

async function answer(room: Room, question: string, given: (i: number) => string[]): Promise<void> {
  for (const [i, person] of people.entries()) await room.putAnswer(person, question, { value: given(i), seat: 0 })
}

describe('methods of the bank', () => {
  it.each(methods.map(({ id }, i) => ({ method: id, locale: locales[i % locales.length] ?? 'nb' })))(
    'WRK-24 five people go through all steps of $method, in $locale',
    async ({ method, locale }) => {
      const { registry } = await openRooms()
      const { start, rows } = await beginningOf({ title: method, locale, method })
      const { boardId } = await registry.create(start, rows)
      const room = await registry.open(boardId)
      expect(room.session.agenda.length).toBeGreaterThan(2)
      for (const step of room.session.agenda) {
        await command(room, leader, { type: 'step', stepId: step.id })
        expect(room.session.step.id).toBe(step.id)
        await play[step.kind](room, step)
      }
      expect(overlapping(room)).toEqual([])
    },
    60_000,
  )
})

/** Notes that lie on each other. */
function overlapping(room: Room): string[] {
  const notes = notesOf(room)
  const touch = (a: number, b: number, size: number) => Math.abs(a - b) < size
  return notes.flatMap((one, i) =>
    notes
      .slice(i + 1)
      .filter(
        ({ place }) =>
          place[0] === one.place[0] &&
          touch(place[1], one.place[1], noteSize.width) &&
          touch(place[2], one.place[2], noteSize.height),
      )
      .map(({ id }) => `${one.id} ${id}`),
  )
}
