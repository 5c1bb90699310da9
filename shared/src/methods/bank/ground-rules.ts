import type { Method } from '../method.ts'

export const groundRules = {
  id: 'ground-rules',
  phase: 'before',
  goals: ['prepare', 'decide'],
  people: [3, 25],
  areas: {
    meetings: { colour: 'yellow', columns: 2, rows: 1 },
    outside: { colour: 'blue', columns: 2, rows: 1 },
    cost: { colour: 'lilac', columns: 2, rows: 1 },
    leaving: { colour: 'yellow', columns: 2, rows: 1 },
    talk: { colour: 'blue', columns: 4, rows: 2 },
    disagree: { colour: 'lilac', columns: 4, rows: 2 },
  },
  layout: [
    ['hopes', 'talk', 'disagree'],
    ['meetings', 'outside', 'cost', 'leaving'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      talk: { kind: 'write', minutes: 4, area: 'talk' },
      disagree: { kind: 'write', minutes: 4, area: 'disagree' },
      tables: { kind: 'discuss', minutes: 12, perTable: true },
      plenary: { kind: 'share', minutes: 8, inTurn: true },
      agree: { kind: 'decide', minutes: 8, agreement: true },
    },
  ],
} as const satisfies Method
