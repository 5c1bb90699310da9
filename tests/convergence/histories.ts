import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { createCard as writeCard } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import fc from 'fast-check'
import * as Y from 'yjs'
import { actNames } from './acts.ts'
import { giveCommand } from './giveCommand.ts'
import { type Newcomer, problemsOf } from './invariants.ts'
import { type Op, ops, take } from './ops.ts'
import { inOwnTime, type OwnTime } from './ownTime.ts'
import { ownHand, type Replica } from './replica.ts'
import { Server, type Wrap } from './server.ts'
import { sharingPlan } from './sharingActs.ts'
import { type Member, World } from './world.ts'

/** Several people and what happens to them. */
export interface History {
  seed: number
  members: Member[]
  ops: Op[]
}

const often = {
  act: 22,
  carry: 6,
  carryAll: 8,
  diskTurn: 3,
  command: 7,
  version: 3,
  finish: 3,
  leadSharing: 3,
  shareInTurn: 4,
  sit: 2,
  connect: 4,
  draft: 4,
  vote: 6,
  pass: 2,
  lose: 2,
}

const whats = (Object.keys(ops) as Op['what'][]).flatMap((what) =>
  Array<Op['what']>(what in often ? often[what as keyof typeof often] : 1).fill(what),
)

const text = fc.constantFrom('', 'a', 'hei', '👋', 'på 👩‍👧 tur', 'æøå', 'e\u0301', 'langt '.repeat(12))
const number = fc.nat(60)

const member: fc.Arbitrary<Member> = fc.record({
  role: fc.constantFrom('participant', 'participant', 'participant', 'facilitator', 'viewer'),
  isSameAsBefore: fc.constantFrom(false, false, true),
  manyIds: fc.boolean(),
  batches: fc.boolean(),
})

/** Random histories of two to five people to begin with. */
export const histories = (longest: number): fc.Arbitrary<History> =>
  fc.record({
    seed: fc.nat(),
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
    ops: fc.array(
      fc.record({ what: fc.constantFrom(...whats), who: number, which: number, a: number, b: number, text }),
      { minLength: 10, maxLength: longest, size: 'max' },
    ),
  })

/**
 * Lives through a history, lets everything settle, and says what is wrong then, after a reload, and after a compaction.
 * `wrap` may put something between the server and its disk.
 */
export function problemsAfter(history: History, wrap?: Wrap): Promise<string[]> {
  return inOwnTime(async (time) => {
    const world = await begin(history, await Server.start(wrap), time)
    for (const op of history.ops) await take(world, op)
    const problems = await settledProblems(world)
    await world.endServer(() => world.server.stop())
    problems.push(...(await settledProblems(world)).map((problem) => `after a reload ${problem}`))
    await compact(world)
    await world.endServer(() => world.server.kill(false))
    problems.push(...(await settledProblems(world)).map((problem) => `after a compaction ${problem}`))
    await world.endServer(() => world.server.kill(false))
    return [...new Set(problems)]
  })
}

async function begin({ seed, members }: History, server: Server, time: OwnTime): Promise<World> {
  const world = new World(server, time, seed)
  const facilitator = { role: 'facilitator', isSameAsBefore: false, manyIds: false, batches: false } as const
  for (const member of [facilitator, ...members]) {
    const tab = world.addTab(member)
    if (tab) await world.connect(tab)
  }
  await giveCommand(world, firstOf(world), { type: 'timer', act: 'start', ms: 1 }, 'commandStart')
  await world.carryAll()
  for (const which of [createArea, createCard, createCard]) {
    for (const who of world.tabs.keys()) await take(world, { what: 'act', who, which, a: 0, b: 1, text: 'først' })
    await world.carryAll()
  }
  await beginSomehow(world, seed)
  return world
}

/** Histories begin in different places: on a free board, where notes are shared in turn or at tables, after a version. */
async function beginSomehow(world: World, seed: number): Promise<void> {
  const manner = [null, { inTurn: true, perTable: false }, { inTurn: seed % 8 < 4, perTable: true }, null][seed % 4]
  const command = (input: CommandInput) => giveCommand(world, firstOf(world), input, world.newId('command'))
  if (seed % 4 === 3) {
    if (seed % 8 < 4) await command({ type: 'settings', settings: { editing: 'all' } })
    await command({ type: 'saveVersion', name: 'først' })
  }
  if (manner) {
    await take(world, { what: 'act', who: 0, which: createArea, a: 0, b: 0, text: 'bord' })
    await world.carryAll()
    const [area = '', ...tables] = [...rootMap(firstOf(world).doc, 'areas').keys()].sort()
    if (manner.perTable) await command({ type: 'tables', areas: tables })
    const { plan, writing } = sharingPlan(area, manner, (word) => world.newId(word))
    await command(plan)
    await command({ type: 'step', stepId: writing })
    await world.carryAll()
    for (const who of world.tabs.keys()) {
      if (manner.perTable) await take(world, { what: 'sit', who, which: 0, a: 1, b: 0, text: '' })
      await take(world, { what: 'draft', who, which: 60, a: who, b: 1, text: 'kladd' })
    }
    if (manner.inTurn) await command({ type: 'startTurns', areas: [area] })
  }
  await world.carryAll()
}

const [createArea, createCard] = ['createArea', 'createCard'].map((name) => actNames.indexOf(name)) as [number, number]

const firstOf = ({ tabs }: World): Replica => tabs[0] as Replica

/** Rounds of delivery after which everything must have arrived. */
const mostRounds = 40

/** Connects everybody, lets everything arrive, and compares. */
async function settledProblems(world: World): Promise<string[]> {
  world.server.slow.fail(0)
  for (const wire of world.lateWires.splice(0)) {
    wire.carryUp()
    wire.loseServer()
  }
  let rounds = 0
  do {
    for (const tab of world.tabs) await world.connect(tab)
    await world.carryAll()
    if (rounds++ === mostRounds) return ['it never settles']
  } while (!world.tabs.every((tab) => tab.wire?.isQuiet && tab.isSaved))
  // An erasure that the disk did not take is tried again after a while.
  await world.time.pass(6000)
  await world.carryAll()
  await world.carryAll()
  return problemsOf(world, await newcomerTo(world), await world.server.stored())
}

async function newcomerTo(world: World): Promise<Newcomer> {
  const room = await world.server.open()
  const frames: Uint8Array[] = []
  const socket = {
    send: (sent: readonly Uint8Array[]) => void frames.push(...sent),
    close: () => {},
    pause: () => {},
    bufferedAmount: 0,
  }
  const connection = room.connect(socket, { participant: 'newcomer0000', role: 'viewer', name: null }, true)
  const doc = new Y.Doc({ guid: 'newcomer' })
  const { step2, since } = room.answerTo(Y.encodeStateVector(doc), connection.person)
  for (const update of [step2, since]) if (update) Y.applyUpdate(doc, update)
  room.disconnect(connection)
  return { doc, frames: [step2, since ?? new Uint8Array(), ...frames].map((bytes) => Buffer.from(bytes)) }
}

/** Makes the server take a snapshot: an erasure forces one. */
async function compact(world: World): Promise<void> {
  const facilitator = firstOf(world)
  const id = world.newId('card')
  await giveCommand(world, facilitator, { type: 'lock', on: false }, world.newId('command'))
  facilitator.act((doc) => writeCard(doc, { id, kind: 'note', text: 'x', place: [null, 0, 0] }, ownHand))
  await world.carryAll()
  for (const type of ['hide', 'restore'] as const) {
    await giveCommand(world, facilitator, { type, card: id }, world.newId('command'))
    await world.carryAll()
  }
}
