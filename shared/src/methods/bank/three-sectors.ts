import type { Method } from '../method.ts'

export const threeSectors = {
  id: 'three-sectors',
  phase: 'in',
  goals: ['understand', 'ideas'],
  people: [6, 40],
  areas: {
    users: { colour: 'yellow', columns: 3, rows: 2 },
    volunteers: { colour: 'blue', columns: 3, rows: 2 },
    municipality: { colour: 'lilac', columns: 3, rows: 2 },
    common: { colour: 'yellow', columns: 3, rows: 2 },
    supports: { colour: 'blue', columns: 8, rows: 2 },
  },
  layout: [
    ['hopes', 'users', 'volunteers', 'municipality'],
    ['common', 'supports'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      users: { kind: 'write', minutes: 4, area: 'users' },
      volunteers: { kind: 'write', minutes: 4, area: 'volunteers' },
      municipality: { kind: 'write', minutes: 4, area: 'municipality' },
      share: { kind: 'share', minutes: 12, inTurn: true },
      common: { kind: 'discuss', minutes: 8, area: 'common' },
      supports: { kind: 'write', minutes: 5, area: 'supports' },
      five: { kind: 'sort', minutes: 8, area: 'supports' },
      promise: { kind: 'discuss', minutes: 6, area: 'supports' },
    },
  ],
} as const satisfies Method
