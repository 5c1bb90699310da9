import { frameAreas, framedAreas, framedSteps, frameSteps } from '@samtavle/shared/methods/frame'
import { methodOf, methods } from '@samtavle/shared/methods/methods'
import { describe, expect, test } from 'vitest'

const everyStep = methods.flatMap((method) => framedSteps(method).map((step) => ({ method, step })))

describe('the bank', () => {
  test('MET-1 twenty methods, each once, and the four starters first', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(20)
    expect(methods.filter(({ starter }) => starter)).toEqual(methods.slice(0, 4))
    expect(methods.slice(0, 4).map(({ id }) => id)).toEqual(['igp', 'problem-statement', 'what-works', 'idea-to-trial'])
  })

  test('MET-1 after the starters come those for before, in and after the meeting', () => {
    const phases = methods.slice(4).map(({ phase }) => ['before', 'in', 'after'].indexOf(phase))
    expect(phases).toEqual([...phases].sort())
  })

  test('MET-1 a method is found by its name, and a name that is none finds nothing', () => {
    expect(methodOf('igp')?.id).toBe('igp')
    expect(methodOf('nothing')).toBeNull()
    expect(methodOf(null)).toBeNull()
  })
})

describe.each(methods)('$id', (method) => {
  const meetings = method.meetings.map((_, i) => framedSteps(method).filter(({ meeting }) => meeting === i + 1))

  test('MET-2 each meeting begins with a welcome and ends with a landing', () => {
    for (const [i, steps] of meetings.entries()) {
      const [first] = steps
      const last = steps.filter(({ kind }) => kind !== 'free').at(-1)
      expect(first).toMatchObject({ key: i === 0 ? 'welcome' : 'welcomeBack', kind: 'welcome' })
      expect(last).toMatchObject({ key: 'landing', kind: 'decide', area: 'next' })
    }
  })

  test('MET-3 between two meetings there is a task, done on a free board after the landing', () => {
    for (const [i, steps] of meetings.entries()) {
      const tasks = steps.slice(steps.findIndex(({ key }) => key === 'landing') + 1)
      expect(tasks.map(({ kind }) => kind)).toEqual(i < meetings.length - 1 ? ['free'] : [])
    }
  })

  test('MET-4 the board has every area once, and one for hopes, for what comes next and for what is parked', () => {
    const keys = method.layout.flat()
    expect([...keys].sort()).toEqual([...Object.keys(frameAreas), ...Object.keys(method.areas)].sort())
    expect(framedAreas(method).flat()).toHaveLength(keys.length)
  })

  test('MET-5 steps open areas that are there, and no name is used twice', () => {
    const areas = method.layout.flat()
    for (const { area } of framedSteps(method)) if (area !== undefined) expect(areas).toContain(area)
    const own = [...method.meetings, method.tasks ?? {}].flatMap((steps) => Object.keys(steps))
    expect(new Set([...own, ...Object.keys(frameSteps)]).size).toBe(own.length + Object.keys(frameSteps).length)
  })

  test('MET-5 every area is opened by a step or is there to be sorted into', () => {
    const opened = framedSteps(method).map(({ area }) => area)
    const sortedInto = framedSteps(method).some(({ kind, area }) => area === undefined && kind !== 'vote')
    const unopened = method.layout.flat().filter((key) => key !== 'parked' && !opened.includes(key))
    expect(sortedInto ? [] : unopened).toEqual([])
  })

  test('MET-6 a meeting takes at most an hour and a half, and no step more than twenty minutes', () => {
    for (const steps of meetings) {
      expect(steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBeLessThanOrEqual(90)
      for (const { minutes } of steps) expect(minutes ?? 1).toBeLessThanOrEqual(20)
    }
  })

  test('MET-7 people think alone before they talk: writing or the pulse comes before the first dots or agreement', () => {
    const kinds = framedSteps(method).map(({ kind }) => kind)
    const alone = kinds.findIndex((kind) => kind === 'write' || kind === 'pulse')
    const chosen = framedSteps(method).findIndex(({ kind, agreement }) => kind === 'vote' || agreement)
    const sorted = kinds.indexOf('sort')
    expect(alone).toBeGreaterThan(0)
    if (chosen >= 0) expect(alone).toBeLessThan(chosen)
    if (sorted >= 0 && method.id !== 'follow-up') expect(alone).toBeLessThan(sorted)
  })

  test('MET-8 neighbours on the board have papers of different colours', () => {
    for (const row of framedAreas(method)) {
      const colours = row.map(({ colour }) => colour)
      expect(colours.filter((colour, i) => colour === colours[i + 1])).toEqual([])
    }
  })

  test('MET-9 the group has a size, and a reason to meet', () => {
    const [least, most] = method.people
    expect(least).toBeGreaterThan(1)
    expect(most).toBeGreaterThan(least)
    expect(method.goals.length).toBeGreaterThan(0)
  })
})

describe('steps', () => {
  test('MET-5 writing and giving dots are about an area', () => {
    const about = everyStep.filter(({ step }) => step.kind === 'write' || step.kind === 'vote')
    expect(about.filter(({ step }) => step.area === undefined)).toEqual([])
  })

  test('MET-10 dots are given in steps for that, agreement is asked for where something is decided', () => {
    for (const { step } of everyStep) {
      expect(step.dots !== undefined).toBe(step.kind === 'vote')
      if (step.agreement) expect(step.kind).toBe('decide')
    }
  })

  test('MET-11 what works gets at least as much room as what does not', () => {
    const room = (id: string, keys: string[]) => {
      const areas = framedAreas(methodOf(id)!)
        .flat()
        .filter(({ key }) => keys.includes(key))
      return areas.reduce((sum, { columns, rows }) => sum + columns * rows, 0)
    }
    expect(room('what-works', ['succeed', 'different'])).toBeGreaterThan(room('what-works', ['usual', 'challenge']))
    expect(room('barriers-strengths', ['strengths'])).toBe(room('barriers-strengths', ['barriers']))
  })

  test('MET-12 in an open meeting facilitators see the notes first', () => {
    expect(methodOf('open-meeting')?.settings).toEqual({ seeFirst: 'on', sort: 'facilitator' })
  })
})
