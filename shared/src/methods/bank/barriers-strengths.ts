import type { Method } from '../method.ts'

export const barriersStrengths = {
  id: 'barriers-strengths',
  phase: 'in',
  goals: ['understand'],
  people: [5, 30],
  areas: {
    barriers: { colour: 'yellow', columns: 10, rows: 2 },
    strengths: { colour: 'blue', columns: 10, rows: 2 },
    movable: { colour: 'lilac', columns: 2, rows: 1 },
    mine: { colour: 'yellow', columns: 2, rows: 1 },
  },
  layout: [['barriers'], ['strengths'], ['hopes', 'movable', 'mine', 'next', 'parked']],
  meetings: [
    {
      barriers: { kind: 'write', minutes: 5, area: 'barriers' },
      strengths: { kind: 'write', minutes: 5, area: 'strengths' },
      matrix: { kind: 'sort', minutes: 12 },
      read: { kind: 'discuss', minutes: 6 },
      canMove: { kind: 'vote', minutes: 3, area: 'barriers', dots: 3 },
      movable: { kind: 'discuss', minutes: 8, area: 'movable' },
      mine: { kind: 'write', minutes: 4, area: 'mine' },
      shareMine: { kind: 'share', minutes: 6, area: 'mine', inTurn: true },
    },
  ],
} as const satisfies Method
