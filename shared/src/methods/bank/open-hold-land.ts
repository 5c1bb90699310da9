import type { Method } from '../method.ts'

export const openHoldLand = {
  id: 'open-hold-land',
  phase: 'in',
  goals: ['ideas', 'decide'],
  people: [4, 30],
  areas: {
    ideas: { colour: 'yellow', columns: 8, rows: 3 },
    criteria: { colour: 'lilac', columns: 3, rows: 1 },
    trials: { colour: 'blue', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'ideas'],
    ['criteria', 'trials'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      alone: { kind: 'write', minutes: 5, area: 'ideas' },
      build: { kind: 'discuss', minutes: 10, area: 'ideas' },
      hold: { kind: 'discuss', minutes: 15, area: 'ideas' },
      criteria: { kind: 'write', minutes: 4, area: 'criteria' },
      dots: { kind: 'vote', minutes: 4, area: 'ideas', dots: 3 },
      trials: { kind: 'decide', minutes: 10, area: 'trials' },
    },
  ],
} as const satisfies Method
