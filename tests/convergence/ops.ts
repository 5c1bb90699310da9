import { leavingChange } from '@samtavle/server/rooms/leaving'
import type { RoomProblem } from '@samtavle/server/rooms/problem'
import { tableQuestion } from '@samtavle/shared/protocol/questions'
import { rootMap } from '@samtavle/shared/schema/entity'
import { actNames, acts } from './acts.ts'
import { giveCommand, send } from './giveCommand.ts'
import { wishes, wishNames } from './meetingActs.ts'
import type { Replica } from './replica.ts'
import { ledSharing, partOfSharing } from './sharingActs.ts'
import { versionOp } from './versionOps.ts'
import type { World } from './world.ts'

/** One thing that happens; the numbers choose among what there is at that moment. */
export interface Op {
  what: keyof typeof ops
  who: number
  which: number
  a: number
  b: number
  text: string
}

type Happening = (world: World, tab: Replica, op: Op) => void | Promise<void>

/** What may happen in a history. */
export const ops = {
  act: (world, tab, { which, a, b, text }) => {
    const isRude = (a * 7 + b) % 23 === 0
    tab.wasRude ||= isRude
    const scene = {
      replica: tab,
      now: Date.now(),
      newId: (word: string) => world.newId(word),
      mark: (cardId: string) => world.mark(cardId),
      rewriting: (card: string) => {
        tab.rewriting = { card, versions: world.server.versions() }
      },
      isRude,
    }
    acts[actNames[which % actNames.length] ?? '']?.(scene, { a, b, text })
  },
  carry: (_world, tab, { a, b }) => {
    tab.flush()
    tab.wire?.carryUp(1 + (a % 4))
    tab.wire?.carryDown(b % 5)
  },
  carryAll: (world) => world.carryAll(),
  pass: (world, _tab, { a }) => world.time.pass([12, 120, 2500][a % 3] ?? 12),
  passLong: (world) => world.time.pass(longMs),
  diskTurn: async (world) => {
    world.server.slow.turn()
    await world.time.pass(1)
  },
  diskFails: (world, _tab, { a }) => world.server.slow.fail(1 + (a % 3)),
  diskStaysFull: async ({ server, time }) => {
    server.slow.fail(Number.POSITIVE_INFINITY)
    for (let ms = 0; ms < givenUpAfterMs; ms += 300) {
      server.slow.turn()
      await time.pass(300)
    }
    server.slow.fail(0)
  },
  repeat: (_world, tab, { a }) => tab.repeat(a),
  lose: (world, tab) => world.lose(tab),
  connect: (world, tab) => world.connect(tab),
  lateFrames: (world, _tab, { a, b }) => {
    const wire = world.lateWires[a % Math.max(1, world.lateWires.length)]
    if (b % 3 > 0) wire?.carryUp(b)
    else wire?.loseServer()
  },
  kill: (world, _tab, { a }) => world.endServer(() => world.server.kill(a % 2 === 0)),
  restart: (world) => world.endServer(() => world.server.stop()),
  command: (world, tab, op) => {
    const by = op.b % 10 === 0 ? tab : leaderOf(world, tab)
    const wish = wishes[wishNames[op.which % wishNames.length] ?? '']
    const command = wish?.(by, op, (word) => world.newId(word)) ?? null
    return command ? giveCommand(world, by, command, world.newId('command')) : undefined
  },
  version: (world, tab, op) => versionOp(world, leaderOf(world, tab), op),
  finish: (world, tab, op) => {
    const by = leaderOf(world, tab)
    const isOpen = by.session?.rounds.some(({ state }) => state === 'open')
    const wish = wishes[isOpen ? 'round' : op.a % 2 === 0 ? 'erase' : 'restore']
    const command = wish?.(by, op, (word) => world.newId(word)) ?? null
    return command ? giveCommand(world, by, command, world.newId('command')) : undefined
  },
  leadSharing: (world, tab, op) => {
    const by = leaderOf(world, tab)
    const command = ledSharing(by, op, (word) => world.newId(word))
    return command ? giveCommand(world, by, command, world.newId('command')) : undefined
  },
  shareInTurn: (world, tab, op) => {
    const command = partOfSharing(tab, op)
    return command ? giveCommand(world, tab, command, world.newId('command')) : undefined
  },
  sit: (world, { participant, role, session }, { a }) => {
    const table = session?.tables[a % session.tables.length]
    if (table === undefined) return
    const answer = { value: a % 5 === 0 ? [] : [table], seat: 0 }
    return world.ask(
      (room) => room.putAnswer({ participant, role, name: null }, tableQuestion, answer),
      () => {},
    )
  },
  propose: (world, tab, { a, b, text }) => {
    const from = [...rootMap(tab.doc, 'cards').keys()].sort().filter((_card, n) => (n + a) % (2 + (b % 3)) === 0)
    const card = world.newId('card')
    const wording = { type: 'proposeWording', card, text: text + world.mark(card), from: from.slice(0, 3) } as const
    return giveCommand(world, tab, wording, world.newId('command'))
  },
  repeatCommand: async (world, tab, { a }) => {
    const [id, version] = [...world.journal.commands][a % Math.max(1, world.journal.commands.size)] ?? []
    if (id === undefined) return
    const again = { type: 'title', title: 'a repeated command must not be carried out' } as const
    await send(world, tab, again, id, (answer) => {
      if (answer.version !== version) world.journal.broken.push(`command ${id} was carried out again`)
    })
  },
  addTime: (world, tab) => {
    const ms = 2 ** (10 + world.journal.added.size)
    if (tab.role !== 'facilitator' || ms > 60 * 60 * 1000) return
    world.journal.added.set(ms, false)
    return send(world, tab, { type: 'timer', act: 'add', ms }, world.newId('command'), () =>
      world.journal.added.set(ms, true),
    )
  },
  draft: (world, tab, op) => putDraft(world, tab, op),
  vote: (world, tab, op) => vote(world, tab, op),
  leave: (world, tab) => leave(world, tab),
  newTab: async (world, _tab, { a, b }) => {
    const manner = { manyIds: a % 2 === 0, batches: b % 2 === 0 }
    const tab = world.addTab({ role: b % 5 === 0 ? 'viewer' : 'participant', isSameAsBefore: a % 3 === 0, ...manner })
    if (tab) await world.connect(tab)
  },
  promote: (world, tab) => {
    for (const same of world.tabs) if (same.participant === tab.participant) same.role = 'facilitator'
  },
} satisfies Record<string, Happening>

const leaderOf = ({ tabs }: World, otherwise: Replica): Replica =>
  tabs.find(({ role }) => role === 'facilitator') ?? otherwise

/** Longer than the author of a card can undo taking it off the board. */
const longMs = 11 * 60 * 1000
/** Longer than a room waits for a disk that takes nothing. */
const givenUpAfterMs = 12_000

export async function take(world: World, op: Op): Promise<void> {
  const tab = world.tabs[op.who % world.tabs.length]
  if (tab) await (ops[op.what] as Happening)(world, tab, op)
}

/** Somebody takes back all that they have written. */
function leave(world: World, { participant, role }: Replica): Promise<void> | undefined {
  if (role !== 'participant') return
  world.journal.leaving.add(participant)
  for (const draft of world.journal.drafts.values()) if (draft.participant === participant) draft.mayBeGone = true
  for (const round of world.journal.rounds.keys()) world.journal.ballotAsked(round, participant, [])
  return world.ask(
    (room) => room.tend((state) => leavingChange(state, participant)),
    () => {},
  )
}

function putDraft(world: World, tab: Replica, { which, a, b, text }: Op): Promise<void> | undefined {
  const { drafts } = world.journal
  const own = [...drafts].filter(([, { participant }]) => participant === tab.participant)
  const [knownId, known] = own[which % (own.length + 1)] ?? []
  const area =
    known?.area ?? [...rootMap(tab.doc, 'areas').keys()].sort()[a % Math.max(1, rootMap(tab.doc, 'areas').size)]
  if (area === undefined || tab.role === 'viewer') return
  const draftId = knownId ?? world.newId('draft')
  const draft = known ?? {
    participant: tab.participant,
    area,
    mark: world.mark(draftId),
    answered: -1,
    mayBeGone: false,
    mayBeShown: false,
    rev: 0,
  }
  drafts.set(draftId, draft)
  const isOld = b % 5 === 0
  const rev = isOld ? Math.max(0, draft.rev - 1) : ++draft.rev
  const isDiscarded = b % 7 === 6
  if (isDiscarded) draft.mayBeGone = true
  const request = {
    areaId: area,
    text: isDiscarded ? null : text + draft.mark,
    rev,
    seat: 0,
    state: b % 3 === 0 ? 'open' : 'added',
  } as const
  const { participant, role } = tab
  return world.ask(
    (room) => room.putDraft({ participant, role, name: null }, draftId, request),
    () => {
      draft.answered = Math.max(draft.answered, rev)
    },
  )
}

function vote(world: World, { participant, role, session }: Replica, { a, b }: Op): Promise<void> | undefined {
  const round = session?.rounds.find(({ state }) => state === 'open')
  if (!round || role === 'viewer') return
  const dots = Array.from(
    { length: a % (round.budget + 2) },
    (_, i) => round.options[(b + i * a) % round.options.length] ?? '',
  )
  world.journal.ballotAsked(round.id, participant, dots)
  return world.ask(
    (room) => room.putAnswer({ participant, role, name: null }, round.id, { value: dots, seat: 0 }),
    () => world.journal.ballotAnswered(round.id, participant, dots),
    ({ code }: RoomProblem) => code !== 'not-stored' && world.journal.ballotRefused(round.id, participant, dots),
  )
}
