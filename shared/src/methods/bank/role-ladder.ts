import type { Method } from '../method.ts'

export const roleLadder = {
  id: 'role-ladder',
  phase: 'in',
  goals: ['understand', 'decide'],
  people: [4, 25],
  areas: {
    topics: { colour: 'yellow', columns: 4, rows: 1 },
    own: { colour: 'lilac', columns: 2, rows: 3 },
    help: { colour: 'blue', columns: 2, rows: 3 },
    input: { colour: 'lilac', columns: 2, rows: 3 },
    better: { colour: 'blue', columns: 2, rows: 3 },
    together: { colour: 'lilac', columns: 2, rows: 3 },
    change: { colour: 'pink', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'topics', 'change'],
    ['own', 'help', 'input', 'better', 'together'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      topics: { kind: 'write', minutes: 4, area: 'topics' },
      pick: { kind: 'vote', minutes: 3, area: 'topics', dots: 3 },
      today: { kind: 'sort', minutes: 8 },
      wanted: { kind: 'sort', minutes: 8 },
      distance: { kind: 'discuss', minutes: 8 },
      change: { kind: 'decide', minutes: 8, area: 'change' },
    },
  ],
} as const satisfies Method
