import type { Method } from '../method.ts'

export const brief = {
  id: 'brief',
  phase: 'before',
  goals: ['prepare'],
  people: [2, 8],
  areas: {
    purpose: { colour: 'yellow', columns: 3, rows: 1 },
    question: { colour: 'blue', columns: 3, rows: 1 },
    goals: { colour: 'lilac', columns: 3, rows: 1 },
    resources: { colour: 'peach', columns: 3, rows: 2 },
    fixed: { colour: 'pink', columns: 4, rows: 2 },
    open: { colour: 'green', columns: 4, rows: 2 },
    receiver: { colour: 'blue', columns: 3, rows: 1 },
  },
  layout: [
    ['hopes', 'purpose', 'question', 'goals'],
    ['fixed', 'open', 'resources'],
    ['receiver', 'next', 'parked'],
  ],
  meetings: [
    {
      purpose: { kind: 'write', minutes: 4, area: 'purpose' },
      question: { kind: 'discuss', minutes: 8, area: 'question' },
      goals: { kind: 'discuss', minutes: 6, area: 'goals' },
      resources: { kind: 'discuss', minutes: 5, area: 'resources' },
      fixed: { kind: 'write', minutes: 4, area: 'fixed' },
      open: { kind: 'write', minutes: 4, area: 'open' },
      compare: { kind: 'discuss', minutes: 6 },
      way: { kind: 'decide', minutes: 4, area: 'purpose' },
      receiver: { kind: 'decide', minutes: 6, area: 'receiver' },
    },
  ],
} as const satisfies Method
