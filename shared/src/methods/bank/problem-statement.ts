import type { Method } from '../method.ts'

export const problemStatement = {
  id: 'problem-statement',
  phase: 'in',
  goals: ['understand', 'prepare'],
  people: [5, 25],
  starter: true,
  areas: {
    challenges: { colour: 'yellow', columns: 7, rows: 2 },
    doubts: { colour: 'lilac', columns: 4, rows: 2 },
    wordings: { colour: 'blue', columns: 5, rows: 2 },
    statement: { colour: 'yellow', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'challenges'],
    ['doubts', 'wordings'],
    ['statement', 'next', 'parked'],
  ],
  meetings: [
    {
      example: { kind: 'discuss', minutes: 4 },
      challenges: { kind: 'write', minutes: 5, area: 'challenges' },
      share: { kind: 'share', minutes: 8, area: 'challenges', inTurn: true },
      group: { kind: 'sort', minutes: 8, area: 'challenges' },
      doubts: { kind: 'discuss', minutes: 12, area: 'doubts' },
      wordings: { kind: 'write', minutes: 5, area: 'wordings' },
      compare: { kind: 'share', minutes: 6, area: 'wordings' },
      dots: { kind: 'vote', minutes: 3, area: 'wordings', dots: 3 },
      merge: { kind: 'discuss', minutes: 8, area: 'statement' },
      agree: { kind: 'decide', minutes: 6, area: 'statement', agreement: true },
    },
  ],
} as const satisfies Method
