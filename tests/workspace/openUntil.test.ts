import { type Act, refusalOf } from '@samtavle/shared/rules/rights'
import { newSession } from '@samtavle/shared/schema/session'
import { describe, expect, it } from 'vitest'
import { eventually } from '../helpers/eventually.ts'
import type { Person } from '../helpers/person.ts'
import { gather, refusedAs } from './gathering.ts'

const note: Act = { do: 'createCard', kind: 'note' }
const free = { ...newSession({ title: '', locale: 'nb', method: null }, 0, 'step0000'), openUntil: '2026-11-20' }

describe('a board that is open between meetings', () => {
  it('WRK-26 participants write until the end of the day in Norway, facilitators afterwards too, and a step is not bound', () => {
    const before = Date.UTC(2026, 10, 20, 22, 59)
    const after = Date.UTC(2026, 10, 20, 23, 1)
    expect(refusalOf(note, { role: 'participant', session: free, now: before })).toBeNull()
    expect(refusalOf(note, { role: 'participant', session: free, now: after })).toBe('locked')
    expect(refusalOf(note, { role: 'facilitator', session: free, now: after })).toBeNull()
    const discuss = { ...free, step: { ...free.step, kind: 'discuss' as const } }
    expect(refusalOf(note, { role: 'participant', session: discuss, now: after })).toBeNull()
  })

  it('WRK-26 the server refuses what comes after that day, and only a facilitator says which it is', async () => {
    const { leader, others, card, everybody } = await gather(1)
    const [kari] = others as [Person]
    expect(await refusedAs(kari.command({ type: 'openUntil', day: null }))).toBe('not-allowed')
    await leader.command({ type: 'openUntil', day: '2099-01-01' })
    await card(kari, { kind: 'note', text: 'I tide' })
    await leader.command({ type: 'openUntil', day: '2020-01-01' })
    await everybody('the day is known', ({ session }) => session?.openUntil === '2020-01-01')
    await eventually('it is refused', () => {
      if (!kari.document.closedFor) void card(kari, { kind: 'note', text: 'For sent' }).catch(() => {})
      return kari.document.closedFor === '4403 locked'
    })
  })
})
