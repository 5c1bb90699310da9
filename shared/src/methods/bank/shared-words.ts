import type { Method } from '../method.ts'

export const sharedWords = {
  id: 'shared-words',
  phase: 'in',
  goals: ['understand', 'prepare'],
  people: [3, 25],
  areas: {
    words: { colour: 'yellow', columns: 6, rows: 2 },
    meanings: { colour: 'blue', columns: 6, rows: 2 },
    weMean: { colour: 'lilac', columns: 4, rows: 2 },
  },
  layout: [
    ['hopes', 'words'],
    ['meanings', 'weMean'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      words: { kind: 'write', minutes: 3, area: 'words' },
      pick: { kind: 'vote', minutes: 2, area: 'words', dots: 3 },
      meanings: { kind: 'write', minutes: 4, area: 'meanings' },
      share: { kind: 'share', minutes: 5, area: 'meanings', inTurn: true },
      weMean: { kind: 'discuss', minutes: 5, area: 'weMean' },
      glossary: { kind: 'decide', minutes: 3, area: 'weMean', agreement: true },
    },
  ],
} as const satisfies Method
