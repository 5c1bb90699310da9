import type { AreaTexts, Method, MethodArea, MethodStep, StepTexts } from './method.ts'

/** What every board has, whichever the method: hopes, what comes of it, and a place for what must wait. */
export const frameAreas = {
  hopes: { colour: 'peach', columns: 2, rows: 1 },
  next: { colour: 'green', columns: 3, rows: 1 },
  parked: { colour: 'pink', columns: 2, rows: 1 },
} as const satisfies Record<string, MethodArea>

/** Every meeting begins with a welcome, may skip it, and ends with a landing. */
export const frameSteps = {
  welcome: { kind: 'welcome', minutes: 3, area: 'hopes' },
  welcomeBack: { kind: 'welcome', minutes: 3, area: 'hopes' },
  landing: { kind: 'decide', minutes: 5, area: 'next' },
} as const satisfies Record<string, MethodStep>

export interface FrameTexts {
  areas: Readonly<Record<keyof typeof frameAreas, AreaTexts>>
  steps: Readonly<Record<keyof typeof frameSteps, StepTexts>>
}

/** The areas of a board for this method, in the rows they lie in; keys that name none are left out. */
export function framedAreas({ areas, layout }: Method): (MethodArea & { key: string })[][] {
  const known: Readonly<Record<string, MethodArea>> = { ...frameAreas, ...areas }
  return layout.map((row) =>
    row.flatMap((key) => {
      const area = known[key]
      return area ? [{ key, ...area }] : []
    }),
  )
}

/** A step of the whole plan. A task between meetings has no minutes: the board is free meanwhile. */
export interface FramedStep extends Omit<MethodStep, 'minutes'> {
  key: string
  meeting: number
  minutes: number | null
}

/** The whole plan of a method: each meeting from its welcome to its landing, then what is to be done until the next one. */
export function framedSteps({ meetings, tasks = {} }: Method): FramedStep[] {
  return meetings.flatMap((steps, i) => {
    const meeting = i + 1
    const { welcome, welcomeBack, landing } = frameSteps
    const framed = { ...(i === 0 ? { welcome } : { welcomeBack }), ...steps, landing }
    const following = Object.entries(tasks).filter(([, { after }]) => after === meeting)
    return [
      ...Object.entries(framed).map(([key, step]) => ({ key, meeting, ...step })),
      ...following.map(([key, { area }]) => ({ key, meeting, kind: 'free' as const, minutes: null, area })),
    ]
  })
}

/** How long each meeting takes, in minutes, rounded up to five. */
export function meetingMinutes(method: Method): number[] {
  const steps = framedSteps(method)
  return method.meetings.map((_, i) => {
    const minutes = steps.filter(({ meeting }) => meeting === i + 1).map((step) => step.minutes ?? 0)
    return Math.ceil(minutes.reduce((sum, each) => sum + each, 0) / 5) * 5
  })
}
