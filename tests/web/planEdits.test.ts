import { areasToShow, nextInPlan, placeInPlan, planLeads } from '@samtavle/client/actions/plan'
import { addStep, changeStep, moveStep, removeStep, repeatStep } from '@samtavle/client/actions/planEdits'
import { makeId } from '@samtavle/shared/schema/ids'
import { newSession, type Session, type Step } from '@samtavle/shared/schema/session'
import { expect, test } from 'vitest'

const step = (title: string, more: Partial<Step> = {}): Step => ({
  id: makeId(),
  kind: 'discuss',
  area: null,
  title,
  ...more,
})
const titles = (agenda: readonly Step[]): string[] => agenda.map(({ title }) => title)

const sessionAt = (agenda: Step[], on: Step, more: Partial<Session> = {}): Session => ({
  ...newSession({ title: '', locale: 'nb', method: 'igp', agenda }, 0, makeId()),
  step: on,
  ...more,
})

const [one, two, three] = [step('En'), step('To'), step('Tre')]
const agenda = [one, two, three]

test('WEB-140 steps of the plan are moved, removed, taken twice and given other words', () => {
  expect(titles(moveStep(three.id, -1)(agenda))).toEqual(['En', 'Tre', 'To'])
  expect(titles(moveStep(one.id, -1)(agenda))).toEqual(['En', 'To', 'Tre'])
  expect(titles(removeStep(two.id)(agenda))).toEqual(['En', 'Tre'])
  expect(titles(changeStep(two.id, { title: 'Snakk' })(agenda))).toEqual(['En', 'Snakk', 'Tre'])
  const twice = repeatStep(two.id)(agenda)
  expect(titles(twice)).toEqual(['En', 'To', 'To', 'Tre'])
  expect(new Set(twice.map(({ id }) => id)).size).toBe(4)
})

test('WEB-140 a new step comes after the one that is on, in its meeting; else at the end', () => {
  const meetings = [step('En', { meeting: 1 }), step('To', { meeting: 2 })]
  const added = addStep(step('Ny'), meetings[0]?.id ?? null)(meetings)
  expect(titles(added)).toEqual(['En', 'Ny', 'To'])
  expect(added[1]?.meeting).toBe(1)
  expect(titles(addStep(step('Ny'), null)(agenda))).toEqual(['En', 'To', 'Tre', 'Ny'])
  expect(titles(addStep(step('Ny'), makeId())([]))).toEqual(['Ny'])
})

test('WEB-140 a step that is moved past the edge of its meeting joins the other one', () => {
  const meetings = [step('En', { meeting: 1 }), step('To', { meeting: 2 })]
  const moved = moveStep(meetings[1]?.id ?? '', -1)(meetings)
  expect(moved.map(({ title, meeting }) => [title, meeting])).toEqual([
    ['En', 1],
    ['To', 1],
  ])
})

test('WEB-141 steps are counted within their meeting, and what comes next is told', () => {
  const meetings = [
    step('Velkommen', { meeting: 1 }),
    step('Hva nå?', { meeting: 1 }),
    step('Velkommen', { meeting: 2 }),
  ]
  const [, landing, back] = meetings as [Step, Step, Step]
  expect(placeInPlan(sessionAt(meetings, landing))).toEqual({ number: 2, total: 2, meeting: 1 })
  expect(placeInPlan(sessionAt(meetings, back))).toEqual({ number: 1, total: 1, meeting: 2 })
  expect(placeInPlan(sessionAt(agenda, two))).toEqual({ number: 2, total: 3, meeting: null })
  expect(placeInPlan(sessionAt(agenda, step('', { kind: 'free' })))).toBeNull()
  expect(nextInPlan(sessionAt(agenda, one))).toBe(two)
  expect(nextInPlan(sessionAt(agenda, one), 2)).toBe(three)
  expect(nextInPlan(sessionAt(agenda, three))).toBeNull()
  expect(nextInPlan(sessionAt(agenda, step('', { kind: 'free' })))).toBe(one)
  expect(planLeads(sessionAt(agenda, one, { method: null }))).toBe(false)
})

test('WEB-142 what people have written in one area after the other is shown together', () => {
  const [hopes, barriers, strengths] = [makeId(), makeId(), makeId()]
  const plan = [
    step('Ønsker', { kind: 'write', area: hopes }),
    step('Del'),
    step('Hemmer', { kind: 'write', area: barriers }),
    step('Fremmer', { kind: 'write', area: strengths }),
  ]
  const [, talk, , last] = plan as [Step, Step, Step, Step]
  expect(areasToShow(sessionAt(plan, last))).toEqual([barriers, strengths])
  expect(areasToShow(sessionAt(plan, last, { revealed: { [barriers]: 1 } }))).toEqual([strengths])
  expect(areasToShow(sessionAt(plan, last, { method: null }))).toEqual([strengths])
  expect(areasToShow(sessionAt(plan, talk))).toEqual([])
})
