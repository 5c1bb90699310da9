import type { Method } from '../method.ts'

export const team = {
  id: 'team',
  phase: 'before',
  goals: ['prepare'],
  people: [2, 10],
  areas: {
    method: { colour: 'yellow', columns: 3, rows: 2 },
    local: { colour: 'blue', columns: 3, rows: 2 },
    target: { colour: 'lilac', columns: 3, rows: 2 },
    missing: { colour: 'yellow', columns: 3, rows: 1 },
    support: { colour: 'blue', columns: 4, rows: 1 },
  },
  layout: [
    ['method', 'local', 'target'],
    ['hopes', 'missing', 'support'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      method: { kind: 'write', minutes: 3, area: 'method' },
      local: { kind: 'write', minutes: 3, area: 'local' },
      target: { kind: 'write', minutes: 3, area: 'target' },
      share: { kind: 'share', minutes: 7, inTurn: true },
      missing: { kind: 'discuss', minutes: 6, area: 'missing' },
      support: { kind: 'discuss', minutes: 6, area: 'support' },
      lead: { kind: 'decide', minutes: 5, area: 'support' },
    },
  ],
} as const satisfies Method
