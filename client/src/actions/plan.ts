import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import type { Area } from '@samtavle/shared/schema/area'
import { type AreaId, makeId } from '@samtavle/shared/schema/ids'
import type { Session, Step, StepKind } from '@samtavle/shared/schema/session'

/** A plain plan: writing in each area, then sorting, dots and agreement. */
export function planFor(areas: AskedArea[]): Step[] {
  const step = (kind: StepKind): Step => ({ id: makeId(), kind, title: '', area: null })
  return [...areas.map((area) => writingIn(area)), step('sort'), step('vote'), step('decide')]
}

/** What writing in an area needs to know of it. */
export type AskedArea = Pick<Area, 'id' | 'title' | 'prompt'>

/** A step of writing in an area. It carries the question itself, so that a phone can ask it without loading the board. */
export const writingIn = ({ id, title, prompt }: AskedArea, how: WritingHow = {}): Step => ({
  id: makeId(),
  kind: 'write',
  title,
  prompt,
  area: id,
  ...how,
})

/** Whether what is written is shared one each in turn, and whether each table writes in its own area. */
export type WritingHow = Pick<Step, 'inTurn' | 'perTable'>

/** The plan with another step of writing, after those that are there. */
export function withWriting(agenda: readonly Step[], step: Step): Step[] {
  const after = agenda.map(({ kind }) => kind).lastIndexOf('write') + 1
  return [...agenda.slice(0, after), step, ...agenda.slice(after)]
}

/**
 * Where in the plan the meeting is, counted from 0; -1 outside of it. Notes being shown belong to the writing before; a
 * step that was entered from elsewhere counts as the planned one of its kind.
 */
export function positionInPlan({ agenda, step }: Session): number {
  const kind = step.kind === 'share' ? 'write' : step.kind
  const isSame = (planned: Step) => planned.kind === kind && (planned.area === step.area || planned.area === null)
  const exact = agenda.findIndex(({ id }) => id === step.id)
  return exact >= 0 ? exact : agenda.findIndex(isSame)
}

/** Whether the plan says what to do next. A board that was made empty is led as one goes along. */
export const planLeads = ({ method, agenda }: Session): boolean => method !== null && agenda.length > 0

/** What the plan says comes after the step that is on, so many steps on: first of all the first, after the last nothing. */
export const nextInPlan = (session: Session, by = 1): Step | null =>
  session.agenda[positionInPlan(session) + by] ?? null

/** Where in the plan the meeting is, for people: counted from 1, within the meeting where the plan has several. */
export interface PlaceInPlan {
  number: number
  total: number
  /** Null: the plan has one meeting only. */
  meeting: number | null
}

/** Null outside of the plan. */
export function placeInPlan(session: Session): PlaceInPlan | null {
  const { agenda } = session
  const planned = agenda[positionInPlan(session)]
  if (!planned) return null
  const several = agenda.some(({ meeting }) => meeting !== planned.meeting)
  const steps = several ? agenda.filter(({ meeting }) => meeting === planned.meeting) : agenda
  return { number: steps.indexOf(planned) + 1, total: steps.length, meeting: several ? (planned.meeting ?? 1) : null }
}

/**
 * Areas whose notes are to be shown when the writing that is on is over. Where the plan leads, people write in several areas
 * before any of it is shown: all that were written in one after the other and have not been shown yet, the present one last.
 */
export function areasToShow(session: Session): AreaId[] {
  const { agenda, step, tables, revealed } = session
  if (step.kind !== 'write' || !step.area) return []
  const earlier = planLeads(session) ? agenda.slice(0, Math.max(0, positionInPlan(session))) : []
  const breakAt = earlier.map(({ kind }) => kind !== 'write').lastIndexOf(true)
  const before = earlier.slice(breakAt + 1).flatMap((one) => areasOfStep({ step: one, tables }))
  const present = areasOfStep(session)
  const unshown = before.filter((area) => revealed[area] === undefined && !present.includes(area))
  return [...new Set([...unshown, ...present])]
}
