import type { Method } from '../method.ts'

export const claims = {
  id: 'claims',
  phase: 'in',
  goals: ['understand'],
  people: [5, 40],
  areas: {
    claims: { colour: 'yellow', columns: 8, rows: 2 },
    differ: { colour: 'lilac', columns: 4, rows: 2 },
    surprises: { colour: 'blue', columns: 3, rows: 2 },
    changes: { colour: 'yellow', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'claims'],
    ['differ', 'surprises'],
    ['changes', 'next', 'parked'],
  ],
  meetings: [
    {
      claims: { kind: 'write', minutes: 5, area: 'claims' },
      pick: { kind: 'vote', minutes: 3, area: 'claims', dots: 3 },
      firstAnswers: { kind: 'decide', minutes: 5, area: 'claims', agreement: true },
      allAnswers: { kind: 'decide', minutes: 5, area: 'claims', agreement: true },
      differ: { kind: 'discuss', minutes: 10, area: 'differ' },
      surprises: { kind: 'write', minutes: 4, area: 'surprises' },
      changes: { kind: 'decide', minutes: 8, area: 'changes' },
    },
  ],
} as const satisfies Method
