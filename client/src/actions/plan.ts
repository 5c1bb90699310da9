import type { Area } from '@samtavle/shared/schema/area'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session, Step, StepKind } from '@samtavle/shared/schema/session'

/** A plain plan: writing in each area, then sorting, dots and agreement. */
export function planFor(areas: AskedArea[]): Step[] {
  const step = (kind: StepKind): Step => ({ id: makeId(), kind, title: '', area: null })
  return [...areas.map(writingIn), step('sort'), step('vote'), step('decide')]
}

/** What writing in an area needs to know of it. */
export type AskedArea = Pick<Area, 'id' | 'title' | 'prompt'>

/** A step of writing in an area. It carries the question itself, so that a phone can ask it without loading the board. */
export const writingIn = ({ id, title, prompt }: AskedArea): Step => ({
  id: makeId(),
  kind: 'write',
  title,
  prompt,
  area: id,
})

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
