import { goals, phases } from '@samtavle/shared/methods/method'
import { methodOf } from '@samtavle/shared/methods/methods'
import { suggestMethods, times } from '@samtavle/shared/methods/suggestMethods'
import { describe, expect, test } from 'vitest'

const combinations = phases.flatMap((phase) =>
  goals.flatMap((goal) => times.map((time) => ({ phase, goal, time }) as const)),
)

describe('suggestions', () => {
  test('MET-50 every combination of answers suggests something, starters first, nothing twice', () => {
    for (const answers of combinations) {
      const suggested = suggestMethods(answers)
      const starters = suggested.map((id) => methodOf(id)?.starter === true)
      expect(starters[0]).toBe(true)
      expect(starters).toEqual([...starters].sort((a, b) => Number(b) - Number(a)))
      expect(new Set(suggested).size).toBe(suggested.length)
    }
  })

  test('MET-51 the first one is for what the group wants to reach', () => {
    for (const answers of combinations) {
      const [first] = suggestMethods(answers)
      expect(methodOf(first ?? null)?.goals).toContain(answers.goal)
    }
  })

  test('MET-51 the closest starter comes first', () => {
    expect(suggestMethods({ phase: 'in', goal: 'ideas', time: 'hour' })[0]).toBe('igp')
    expect(suggestMethods({ phase: 'in', goal: 'understand', time: 'severalMeetings' })[0]).toBe('what-works')
    expect(suggestMethods({ phase: 'in', goal: 'decide', time: 'hour' })[0]).toBe('idea-to-trial')
    expect(suggestMethods({ phase: 'before', goal: 'prepare', time: 'longer' })[0]).toBe('problem-statement')
  })

  test('MET-52 what follows is for the same goal and phase, and what fits the time comes before what does not', () => {
    expect(suggestMethods({ phase: 'after', goal: 'followUp', time: 'halfHour' }).slice(-2)).toEqual([
      'evaluation',
      'follow-up',
    ])
    for (const { phase, goal, time } of combinations) {
      const others = suggestMethods({ phase, goal, time })
        .map(methodOf)
        .filter((method) => !method?.starter)
      for (const other of others) expect(other).toMatchObject({ phase, goals: expect.arrayContaining([goal]) })
    }
  })

  test('MET-50 no answer at all suggests the four starters, then all others', () => {
    expect(suggestMethods({})).toHaveLength(20)
    expect(suggestMethods({}).slice(0, 4)).toEqual(['igp', 'problem-statement', 'what-works', 'idea-to-trial'])
  })
})
