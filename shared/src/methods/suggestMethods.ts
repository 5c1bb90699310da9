import { meetingMinutes } from './frame.ts'
import type { Goal, Method, Phase } from './method.ts'
import { type BankedMethod, type MethodId, methods } from './methods.ts'

export const times = ['halfHour', 'hour', 'longer', 'severalMeetings'] as const
/** How long a group has. */
export type Time = (typeof times)[number]

/** Answers to the three questions; one that is left out rules nothing out. */
export interface Answers {
  phase?: Phase
  goal?: Goal
  time?: Time
}

const mostMinutes: Record<Exclude<Time, 'severalMeetings'>, number> = { halfHour: 30, hour: 60, longer: 180 }

/**
 * The starter that comes closest to the answers, with others that come as close; then all other methods for this goal and
 * phase, those that also fit the time first.
 */
export function suggestMethods(answers: Answers): MethodId[] {
  const near = (method: BankedMethod) => closeness(method, answers)
  const starters = methods.filter(({ starter }) => starter)
  const others = methods.filter((method) => !method.starter && near(method) >= weights.goal + weights.phase)
  const closest = Math.max(...starters.map(near))
  const suggested = [
    ...starters.filter((method) => near(method) === closest),
    ...others.sort((a, b) => near(b) - near(a)),
  ]
  return suggested.map(({ id }) => id)
}

/** What a group wants to reach counts more than when, and when more than how long. */
const weights = { goal: 4, phase: 2, time: 1 } as const

function closeness(method: Method, { phase, goal, time }: Answers): number {
  const fitsGoal = !goal || method.goals.includes(goal)
  const fitsPhase = !phase || method.phase === phase
  const fitsTime = !time || takes(method, time)
  return (fitsGoal ? weights.goal : 0) + (fitsPhase ? weights.phase : 0) + (fitsTime ? weights.time : 0)
}

function takes(method: Method, time: Time): boolean {
  if (time === 'severalMeetings') return method.meetings.length > 1
  return method.meetings.length === 1 && Math.max(...meetingMinutes(method)) <= mostMinutes[time]
}
