import type { Method } from '../method.ts'

export const igp = {
  id: 'igp',
  phase: 'in',
  goals: ['understand', 'ideas'],
  people: [4, 40],
  starter: true,
  areas: {
    thoughts: { colour: 'yellow', columns: 8, rows: 3 },
    choices: { colour: 'blue', columns: 5, rows: 2 },
  },
  layout: [
    ['hopes', 'thoughts'],
    ['choices', 'next', 'parked'],
  ],
  meetings: [
    {
      alone: { kind: 'write', minutes: 5, area: 'thoughts' },
      tables: { kind: 'share', minutes: 10, area: 'thoughts', perTable: true, inTurn: true },
      choose: { kind: 'sort', minutes: 7, area: 'choices', perTable: true },
      plenary: { kind: 'share', minutes: 10, area: 'choices', inTurn: true },
      cluster: { kind: 'sort', minutes: 4, area: 'choices' },
      dots: { kind: 'vote', minutes: 3, area: 'choices', dots: 3 },
    },
  ],
} as const satisfies Method
