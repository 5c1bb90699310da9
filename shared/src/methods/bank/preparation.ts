import type { Method } from '../method.ts'

export const preparation = {
  id: 'preparation',
  phase: 'before',
  goals: ['prepare'],
  people: [2, 10],
  areas: {
    leaders: { colour: 'yellow', columns: 3, rows: 2 },
    people: { colour: 'blue', columns: 4, rows: 2 },
    needs: { colour: 'lilac', columns: 4, rows: 2 },
    gain: { colour: 'yellow', columns: 3, rows: 2 },
    contact: { colour: 'blue', columns: 3, rows: 2 },
  },
  layout: [
    ['hopes', 'leaders', 'people'],
    ['needs', 'gain', 'contact'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      leaders: { kind: 'discuss', minutes: 8, area: 'leaders' },
      people: { kind: 'write', minutes: 4, area: 'people' },
      trust: { kind: 'discuss', minutes: 7, area: 'people' },
      needs: { kind: 'write', minutes: 5, area: 'needs' },
      shareNeeds: { kind: 'share', minutes: 7, area: 'needs', inTurn: true },
      gain: { kind: 'write', minutes: 4, area: 'gain' },
      contact: { kind: 'decide', minutes: 8, area: 'contact' },
    },
  ],
} as const satisfies Method
