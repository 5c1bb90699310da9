import { pulseMean, pulseTally } from '@samtavle/shared/rules/pulseTally'
import { makeId } from '@samtavle/shared/schema/ids'
import { readPulses } from '@samtavle/shared/schema/pulse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../helpers/person.ts'
import { type Gathering, gather, refusedAs } from './gathering.ts'

const questions = ['Kom du til orde?', 'Blir det brukt?']

async function openPulse({ leader, everybody }: Gathering): Promise<string> {
  const pulseId = makeId()
  await leader.command({ type: 'openPulse', pulseId, questions })
  await everybody('the pulse is open', ({ session }) => session?.pulse?.id === pulseId)
  return pulseId
}

describe('the pulse of a meeting', () => {
  it('WRK-11 from five answers on everybody learns how many gave what, and nobody who', async () => {
    const gathering = await gather(5)
    const { leader, others, everybody, summary } = gathering
    const pulse = await openPulse(gathering)
    for (const [i, person] of others.entries()) await person.putAnswer(pulse, [`${i + 1}`, i === 0 ? '' : '4'])
    await everybody('five have answered', ({ progress }) => progress?.pulsed === 5)
    expect(readPulses(leader.doc)).toEqual([])
    expect(leader.own?.answers).toEqual({})
    await leader.command({ type: 'closePulse', pulseId: pulse })
    await everybody('it is published', ({ doc }) => readPulses(doc).length === 1)
    const [result] = readPulses(leader.doc)
    expect(result?.data.answers).toBe(5)
    expect(result?.data.questions.map(({ counts }) => counts)).toEqual([[1, 1, 1, 1, 1], null])
    expect((await others[0]?.askOwn())?.answers[pulse]).toBeUndefined()
    const { figures, pulse: told } = await summary()
    expect(figures.pulseAnswers).toBe(5)
    expect(told?.[0]?.questions.map(({ mean }) => mean)).toEqual([3, null])
  })

  it('WRK-12 under five answers nothing of them is told, not even how many there were', async () => {
    const gathering = await gather(4)
    const pulse = await openPulse(gathering)
    for (const person of gathering.others) await person.putAnswer(pulse, ['5', '5'])
    await gathering.leader.command({ type: 'closePulse', pulseId: pulse })
    await gathering.everybody('it is published', ({ doc }) => readPulses(doc).length === 1)
    const [result] = readPulses(gathering.leader.doc)
    expect(result?.data).toMatchObject({ answers: null, questions: questions.map((text) => ({ text, counts: null })) })
    expect((await gathering.summary()).figures.pulseAnswers).toBe('<5')
  })

  it('WRK-12 no sum of a pulse ever stands for fewer than five', () => {
    const answer = fc.array(fc.constantFrom('', '1', '2', '3', '4', '5'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const tally = pulseTally(['a', 'b', 'c'], answers)
        for (const { counts } of tally.questions) {
          if (counts) expect(counts.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(5)
          if (tally.answers === null) expect(counts).toBeNull()
          expect(pulseMean(counts) ?? 3).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  it('WRK-13 what is no answer, comes late, or is opened by somebody else is refused', async () => {
    const gathering = await gather(1)
    const [kari] = gathering.others as [Person]
    const open = { type: 'openPulse', pulseId: makeId(), questions } as const
    expect(await refusedAs(kari.command(open))).toBe('not-allowed')
    expect(await refusedAs(gathering.leader.command({ ...open, questions: [] }))).toBe('invalid-content')
    const pulse = await openPulse(gathering)
    expect(await refusedAs(gathering.leader.command(open))).toBe('closed')
    for (const value of [['6', '1'], ['1', '2', '3'], ['ja'], ['1.5']]) {
      expect(await refusedAs(kari.putAnswer(pulse, value))).toBe('invalid-content')
    }
    await gathering.leader.command({ type: 'closePulse', pulseId: pulse })
    expect(await refusedAs(kari.putAnswer(pulse, ['1', '2']))).toBe('closed')
    const again = { type: 'closePulse', pulseId: pulse } as const
    expect(await refusedAs(gathering.leader.command(again))).toBe('closed')
  })

  it('WRK-14 the brief names who is invited, and the summary those of them whom nobody came as', async () => {
    const gathering = await gather(3, { brief: { invited: ['ungdom', 'ansatt', 'næringsliv'] } })
    for (const person of gathering.others) await person.putAnswer('perspective', ['ungdom'])
    const { participation } = await gathering.summary()
    expect(participation).toMatchObject({
      invited: ['ungdom', 'ansatt', 'næringsliv'],
      missing: ['ansatt', 'næringsliv'],
    })
  })
})
