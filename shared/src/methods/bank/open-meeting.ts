import type { Method } from '../method.ts'

export const openMeeting = {
  id: 'open-meeting',
  phase: 'in',
  goals: ['ideas', 'understand'],
  people: [60, 200],
  settings: { seeFirst: 'on', sort: 'facilitator' },
  areas: {
    missed: { colour: 'yellow', columns: 4, rows: 2 },
    turn: { colour: 'lilac', columns: 4, rows: 2 },
    proposals: { colour: 'blue', columns: 10, rows: 3 },
  },
  layout: [['hopes', 'missed', 'turn'], ['proposals'], ['next', 'parked']],
  meetings: [
    {
      missed: { kind: 'write', minutes: 4, area: 'missed' },
      turn: { kind: 'write', minutes: 4, area: 'turn' },
      proposals: { kind: 'write', minutes: 5, area: 'proposals' },
      tables: { kind: 'discuss', minutes: 20, area: 'proposals', perTable: true },
      themes: { kind: 'sort', minutes: 15, area: 'proposals' },
      read: { kind: 'share', minutes: 8, area: 'proposals' },
      dots: { kind: 'vote', minutes: 5, area: 'proposals', dots: 3 },
      answer: { kind: 'discuss', minutes: 8 },
    },
  ],
} as const satisfies Method
