import { planFor, positionInPlan, withWriting, writingIn } from '@samtavle/client/actions/plan'
import { newSession, type Session } from '@samtavle/shared/schema/session'
import { expect, test } from 'vitest'

const areas = [
  { id: 'aaaaaaaaaaaaaaaaaaaa', title: 'Ønsker', prompt: 'Hva savner du?' },
  { id: 'bbbbbbbbbbbbbbbbbbbb', title: 'Snu det', prompt: '' },
]
const agenda = planFor(areas)
const at = (step: Partial<Session['step']>): Session => ({
  ...newSession({ title: '', locale: 'nb', method: null }, 0, 'zzzzzzzzzzzzzzzzzzzz'),
  agenda,
  step: { id: 'zzzzzzzzzzzzzzzzzzzz', kind: 'free', title: '', area: null, ...step },
})

test('WEB-43 a new board is planned with writing in each area, then sorting, dots and agreement', () => {
  expect(agenda.map(({ kind, area, prompt }) => [kind, area, prompt])).toEqual([
    ['write', areas[0]?.id, 'Hva savner du?'],
    ['write', areas[1]?.id, ''],
    ['sort', null, undefined],
    ['vote', null, undefined],
    ['decide', null, undefined],
  ])
  const later = writingIn({ id: 'cccccccccccccccccccc', title: 'Forslag', prompt: '' })
  expect(withWriting(agenda, later).indexOf(later)).toBe(2)
})

test('WEB-44 the meeting is found in its plan also when notes are being shown or a round was opened', () => {
  expect(positionInPlan(at({ kind: 'write', area: areas[1]?.id ?? null }))).toBe(1)
  expect(positionInPlan(at({ kind: 'share', area: areas[1]?.id ?? null }))).toBe(1)
  expect(positionInPlan(at({ kind: 'vote', area: areas[0]?.id ?? null }))).toBe(3)
  expect(positionInPlan(at({ id: agenda[4]?.id ?? '', kind: 'decide' }))).toBe(4)
  expect(positionInPlan(at({ kind: 'free' }))).toBe(-1)
})
