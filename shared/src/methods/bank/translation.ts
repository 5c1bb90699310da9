import type { Method } from '../method.ts'

export const translation = {
  id: 'translation',
  phase: 'in',
  goals: ['understand', 'decide', 'followUp'],
  people: [4, 20],
  areas: {
    matter: { colour: 'yellow', columns: 4, rows: 1 },
    whom: { colour: 'lilac', columns: 4, rows: 1 },
    why: { colour: 'blue', columns: 3, rows: 1 },
    hinders: { colour: 'yellow', columns: 3, rows: 1 },
    easier: { colour: 'lilac', columns: 3, rows: 1 },
    roles: { colour: 'blue', columns: 4, rows: 1 },
    promises: { colour: 'yellow', columns: 4, rows: 1 },
    voices: { colour: 'lilac', columns: 3, rows: 1 },
    actions: { colour: 'blue', columns: 3, rows: 1 },
    followUp: { colour: 'yellow', columns: 3, rows: 1 },
  },
  layout: [
    ['hopes', 'matter', 'whom'],
    ['why', 'hinders', 'easier'],
    ['roles', 'promises'],
    ['voices', 'actions', 'followUp'],
    ['next', 'parked'],
  ],
  meetings: [
    {
      matter: { kind: 'write', minutes: 5, area: 'matter' },
      share: { kind: 'share', minutes: 10, area: 'matter', inTurn: true },
      whom: { kind: 'write', minutes: 4, area: 'whom' },
      oneMatter: { kind: 'discuss', minutes: 10, area: 'matter' },
      agree: { kind: 'decide', minutes: 6, area: 'matter', agreement: true },
    },
    {
      why: { kind: 'write', minutes: 5, area: 'why' },
      hinders: { kind: 'write', minutes: 5, area: 'hinders' },
      shareBoth: { kind: 'discuss', minutes: 10 },
      easier: { kind: 'decide', minutes: 12, area: 'easier' },
    },
    {
      roles: { kind: 'write', minutes: 5, area: 'roles' },
      shareRoles: { kind: 'share', minutes: 10, area: 'roles', inTurn: true },
      gaps: { kind: 'discuss', minutes: 7, area: 'roles' },
      promises: { kind: 'decide', minutes: 12, area: 'promises' },
    },
    {
      voices: { kind: 'discuss', minutes: 10, area: 'voices' },
      actions: { kind: 'decide', minutes: 14, area: 'actions' },
      followUp: { kind: 'decide', minutes: 8, area: 'followUp' },
    },
  ],
  tasks: {
    askOthers: { after: 1, area: 'why' },
    invite: { after: 2, area: 'roles' },
    keepPromise: { after: 3, area: 'promises' },
  },
} as const satisfies Method
