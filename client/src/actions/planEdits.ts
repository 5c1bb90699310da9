import { makeId } from '@samtavle/shared/schema/ids'
import type { Step } from '@samtavle/shared/schema/session'

/** A change of the plan of a meeting: the plan as it is gives the plan as it is to be. */
export type PlanEdit = (agenda: readonly Step[]) => Step[]

/** Gives a step other words, minutes, dots or another area. */
export const changeStep =
  (stepId: string, change: Partial<Step>): PlanEdit =>
  (agenda) =>
    agenda.map((step) => (step.id === stepId ? { ...step, ...change } : step))

/** Moves a step one place up (-1) or down (1), if there is one. Past the edge of its meeting it joins the other one. */
export const moveStep =
  (stepId: string, by: -1 | 1): PlanEdit =>
  (agenda) => {
    const from = agenda.findIndex(({ id }) => id === stepId)
    const [step, neighbour] = [agenda[from], agenda[from + by]]
    if (!step || !neighbour) return [...agenda]
    if (step.meeting !== neighbour.meeting) return changeStep(stepId, { meeting: neighbour.meeting })(agenda)
    const moved = [...agenda]
    moved[from] = neighbour
    moved[from + by] = step
    return moved
  }

export const removeStep =
  (stepId: string): PlanEdit =>
  (agenda) =>
    agenda.filter(({ id }) => id !== stepId)

/** The same step once more, right after itself. */
export const repeatStep =
  (stepId: string): PlanEdit =>
  (agenda) =>
    agenda.flatMap((step) => (step.id === stepId ? [step, { ...step, id: makeId() }] : [step]))

/** A new step after the one with this id, in the same meeting; without it, at the end. */
export const addStep =
  (step: Step, after: string | null): PlanEdit =>
  (agenda) => {
    const at = agenda.findIndex(({ id }) => id === after)
    const neighbour = agenda[at] ?? agenda.at(-1)
    const added = neighbour?.meeting === undefined ? step : { ...step, meeting: neighbour.meeting }
    return at < 0 ? [...agenda, added] : [...agenda.slice(0, at + 1), added, ...agenda.slice(at + 1)]
  }
