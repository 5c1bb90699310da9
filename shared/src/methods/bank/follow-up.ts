import type { Method } from '../method.ts'

export const followUp = {
  id: 'follow-up',
  phase: 'after',
  goals: ['followUp', 'decide'],
  people: [3, 30],
  areas: {
    notStarted: { colour: 'yellow', columns: 2, rows: 2 },
    underWay: { colour: 'blue', columns: 2, rows: 2 },
    stuck: { colour: 'pink', columns: 2, rows: 2 },
    done: { colour: 'green', columns: 2, rows: 2 },
    dropped: { colour: 'lilac', columns: 2, rows: 2 },
    happened: { colour: 'yellow', columns: 4, rows: 2 },
    learnt: { colour: 'blue', columns: 4, rows: 2 },
    reply: { colour: 'lilac', columns: 3, rows: 1 },
  },
  layout: [
    ['notStarted', 'underWay', 'stuck', 'done', 'dropped'],
    ['hopes', 'happened', 'learnt'],
    ['reply', 'next', 'parked'],
  ],
  meetings: [
    {
      status: { kind: 'sort', minutes: 8 },
      happened: { kind: 'write', minutes: 5, area: 'happened' },
      learnt: { kind: 'write', minutes: 5, area: 'learnt' },
      read: { kind: 'discuss', minutes: 8 },
      adjust: { kind: 'decide', minutes: 10 },
      reply: { kind: 'discuss', minutes: 5, area: 'reply' },
      nextDate: { kind: 'decide', minutes: 3, area: 'next' },
    },
  ],
} as const satisfies Method
