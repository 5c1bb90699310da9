import type { Method } from '../method.ts'

export const stakeholders = {
  id: 'stakeholders',
  phase: 'before',
  goals: ['prepare', 'understand'],
  people: [3, 15],
  areas: {
    affected: { colour: 'yellow', columns: 5, rows: 2 },
    knows: { colour: 'blue', columns: 5, rows: 2 },
    decides: { colour: 'lilac', columns: 5, rows: 2 },
    missing: { colour: 'pink', columns: 5, rows: 2 },
    invitations: { colour: 'blue', columns: 3, rows: 1 },
  },
  layout: [
    ['affected', 'knows'],
    ['decides', 'missing'],
    ['hopes', 'invitations', 'next', 'parked'],
  ],
  meetings: [
    {
      affected: { kind: 'write', minutes: 3, area: 'affected' },
      knows: { kind: 'write', minutes: 3, area: 'knows' },
      decides: { kind: 'write', minutes: 3, area: 'decides' },
      read: { kind: 'discuss', minutes: 6 },
      missing: { kind: 'write', minutes: 4, area: 'missing' },
      reach: { kind: 'discuss', minutes: 8, area: 'missing' },
      invite: { kind: 'decide', minutes: 8, area: 'invitations' },
    },
  ],
} as const satisfies Method
