import type { Method } from '../method.ts'

export const resources = {
  id: 'resources',
  phase: 'before',
  goals: ['prepare', 'ideas'],
  people: [3, 20],
  areas: {
    experience: { colour: 'yellow', columns: 2, rows: 3 },
    resources: { colour: 'blue', columns: 2, rows: 3 },
    skills: { colour: 'lilac', columns: 2, rows: 3 },
    ideas: { colour: 'green', columns: 2, rows: 3 },
    pairs: { colour: 'yellow', columns: 3, rows: 2 },
    gaps: { colour: 'lilac', columns: 2, rows: 2 },
  },
  layout: [
    ['hopes', 'experience', 'resources', 'skills', 'ideas'],
    ['pairs', 'gaps', 'next', 'parked'],
  ],
  meetings: [
    {
      experience: { kind: 'write', minutes: 3, area: 'experience' },
      resources: { kind: 'write', minutes: 3, area: 'resources' },
      skills: { kind: 'write', minutes: 3, area: 'skills' },
      ideas: { kind: 'write', minutes: 3, area: 'ideas' },
      share: { kind: 'share', minutes: 8, inTurn: true },
      pairs: { kind: 'sort', minutes: 9, area: 'pairs' },
      gaps: { kind: 'discuss', minutes: 6, area: 'gaps' },
    },
  ],
} as const satisfies Method
