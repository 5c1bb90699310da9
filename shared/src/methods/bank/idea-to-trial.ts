import type { Method } from '../method.ts'

export const ideaToTrial = {
  id: 'idea-to-trial',
  phase: 'in',
  goals: ['decide', 'ideas', 'followUp'],
  people: [3, 20],
  starter: true,
  areas: {
    ideas: { colour: 'yellow', columns: 7, rows: 2 },
    gains: { colour: 'green', columns: 4, rows: 2 },
    risks: { colour: 'lilac', columns: 4, rows: 2 },
    trial: { colour: 'blue', columns: 4, rows: 1 },
  },
  layout: [
    ['hopes', 'ideas'],
    ['gains', 'risks'],
    ['trial', 'next', 'parked'],
  ],
  meetings: [
    {
      ideas: { kind: 'write', minutes: 5, area: 'ideas' },
      share: { kind: 'share', minutes: 7, area: 'ideas', inTurn: true },
      gains: { kind: 'write', minutes: 4, area: 'gains' },
      risks: { kind: 'write', minutes: 4, area: 'risks' },
      weigh: { kind: 'discuss', minutes: 6 },
      choose: { kind: 'vote', minutes: 3, area: 'ideas', dots: 3 },
      trial: { kind: 'decide', minutes: 12, area: 'trial' },
      checkIn: { kind: 'decide', minutes: 4, area: 'trial' },
    },
  ],
} as const satisfies Method
