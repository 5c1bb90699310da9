import type { Method } from '../method.ts'

export const whatWorks = {
  id: 'what-works',
  phase: 'in',
  goals: ['understand', 'ideas', 'followUp'],
  people: [6, 25],
  starter: true,
  areas: {
    facts: { colour: 'yellow', columns: 3, rows: 1 },
    usual: { colour: 'lilac', columns: 3, rows: 1 },
    challenge: { colour: 'peach', columns: 3, rows: 1 },
    succeed: { colour: 'green', columns: 4, rows: 2 },
    different: { colour: 'blue', columns: 4, rows: 2 },
    trial: { colour: 'yellow', columns: 3, rows: 2 },
    learnt: { colour: 'lilac', columns: 3, rows: 1 },
    spread: { colour: 'blue', columns: 2, rows: 1 },
  },
  layout: [
    ['hopes', 'facts', 'usual', 'challenge'],
    ['succeed', 'different', 'trial'],
    ['learnt', 'spread', 'next', 'parked'],
  ],
  meetings: [
    {
      facts: { kind: 'discuss', minutes: 8, area: 'facts' },
      usual: { kind: 'write', minutes: 4, area: 'usual' },
      challenge: { kind: 'discuss', minutes: 12, area: 'challenge' },
      succeed: { kind: 'write', minutes: 6, area: 'succeed' },
      share: { kind: 'share', minutes: 12, area: 'succeed', inTurn: true },
    },
    {
      found: { kind: 'write', minutes: 6, area: 'different' },
      shareFound: { kind: 'share', minutes: 12, area: 'different', inTurn: true },
      goodAndUnusual: { kind: 'sort', minutes: 10, area: 'different' },
      sameResources: { kind: 'sort', minutes: 5, area: 'different' },
      dots: { kind: 'vote', minutes: 4, area: 'different', dots: 3 },
      trial: { kind: 'decide', minutes: 12, area: 'trial' },
    },
    {
      result: { kind: 'write', minutes: 5, area: 'learnt' },
      shareResult: { kind: 'share', minutes: 10, area: 'learnt', inTurn: true },
      keepOrStop: { kind: 'decide', minutes: 12, area: 'trial' },
      spread: { kind: 'decide', minutes: 8, area: 'spread' },
    },
  ],
  tasks: {
    askTwo: { after: 1, area: 'different' },
    tryOut: { after: 2, area: 'learnt' },
  },
} as const satisfies Method
