import type { Room } from '@samtavle/server/rooms/room'
import type { BoardFile } from '@samtavle/shared/file/boardFile'
import type { CommandInput } from '@samtavle/shared/protocol/commands'
import type { Choice } from './acts.ts'
import { giveCommand } from './giveCommand.ts'
import type { Replica } from './replica.ts'
import type { World } from './world.ts'

/** A version is named, looked at, brought back or dropped by whoever leads. */
export async function versionOp(world: World, by: Replica, { a, b, text }: Choice): Promise<void> {
  const what = a % 6
  if (what === 0) return wish(world, by, { type: 'saveVersion', name: `navn ${text}`.trim() })
  const version = await choose(world, b)
  if (!version) return
  if (what === 1) return look(world, version)
  if (what === 2 && b % 3 === 0) return wish(world, by, { type: 'dropVersion', version })
  if (what < 5) return wish(world, by, { type: 'restoreVersion', version })
  return restoreAndUndo(world, by, version)
}

const wish = (world: World, by: Replica, command: CommandInput): Promise<void> =>
  giveCommand(world, by, command, world.newId('command'))

async function choose(world: World, choice: number): Promise<string | undefined> {
  const { versions } = (await world.server.open()).versions.list()
  return versions[choice % Math.max(1, versions.length)]?.id
}

/** Nothing that is hidden or taken back now, and no draft, is in what one looks at. */
async function look(world: World, version: string): Promise<void> {
  const { journal, server } = world
  const room = await server.open()
  await world.ask(
    () => room.versions.find(version),
    (found) => {
      const gone = room.read(({ hidden, withdrawals }) => [...hidden.keys(), ...withdrawals.keys()])
      const drafts = [...journal.drafts.values()].filter(({ mayBeShown }) => !mayBeShown)
      const marks = [...gone.flatMap((card) => [...(journal.marks.get(card) ?? [])]), ...drafts.map(({ mark }) => mark)]
      const told = JSON.stringify(found?.file ?? null)
      if (marks.some((mark) => told.includes(mark))) journal.broken.push('a version tells what is hidden')
    },
  )
}

/** Rounds of delivery that a command may take: one to read what it is about, one to be carried out. */
const mostRounds = 4

/** What is on the board is the same after bringing something back and undoing that, when nobody does anything meanwhile. */
async function restoreAndUndo(world: World, by: Replica, version: string): Promise<void> {
  await world.carryAll()
  const room = await world.server.open()
  const before = room.versions.present()
  const { byPeople, byServer } = world.watcher
  const answered = async (command: CommandInput) => {
    const id = world.newId('command')
    await giveCommand(world, by, command, id)
    for (let round = 0; round < mostRounds && !world.journal.commands.has(id); round++) await world.carryAll()
    return world.journal.commands.has(id)
  }
  if (!(await answered({ type: 'restoreVersion', version }))) return
  const [undo] = room.versions.list().versions
  if (undo?.why !== 'restore' || !(await answered({ type: 'restoreVersion', version: undo.id }))) return
  const isAlone = world.watcher.byPeople === byPeople && world.watcher.byServer === byServer + 2
  if (isAlone && onBoard(withoutNeeded(room, before)) !== onBoard(before))
    world.journal.broken.push('undoing a restore leaves another board')
}

/** The board now, without areas that were not there before and stay because the plan leads to them, or a draft. */
function withoutNeeded(room: Room, before: BoardFile): BoardFile {
  const now = room.versions.present()
  const { step, agenda } = room.session
  const drafts = room.read((state) => [...state.drafts.values()])
  const needed = new Set([...[step, ...agenda].map(({ area }) => area), ...drafts.map(({ area }) => area)])
  const known = new Set(before.areas.map(({ id }) => id))
  return { ...now, areas: now.areas.filter(({ id }) => known.has(id) || !needed.has(id)) }
}

function onBoard({ cards, areas, themes, links, strokes, problem }: BoardFile): string {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  return JSON.stringify([problem, ...[cards, areas, themes, links, strokes].map((all) => [...all].sort(byId))])
}
