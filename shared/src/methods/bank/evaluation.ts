import type { Method } from '../method.ts'

export const evaluation = {
  id: 'evaluation',
  phase: 'after',
  goals: ['followUp'],
  people: [3, 60],
  areas: {
    otherwise: { colour: 'yellow', columns: 4, rows: 2 },
    trend: { colour: 'blue', columns: 4, rows: 2 },
    soon: { colour: 'lilac', columns: 4, rows: 1 },
    later: { colour: 'blue', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'otherwise', 'trend'],
    ['soon', 'later'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      pulse: { kind: 'pulse', minutes: 3 },
      otherwise: { kind: 'write', minutes: 4, area: 'otherwise' },
      read: { kind: 'share', minutes: 4, area: 'otherwise' },
      trend: { kind: 'discuss', minutes: 4, area: 'trend' },
      soon: { kind: 'discuss', minutes: 4, area: 'soon' },
      later: { kind: 'discuss', minutes: 3, area: 'later' },
    },
  ],
} as const satisfies Method
