import type { RoomProblem } from '@samtavle/server/rooms/problem'
import type { Room } from '@samtavle/server/rooms/room'
import { type CommandAnswer, type CommandInput, parseCommand } from '@samtavle/shared/protocol/commands'
import type { Replica } from './replica.ts'
import type { World } from './world.ts'

/** Gives a command and writes down what came of it. */
export async function giveCommand(world: World, tab: Replica, command: CommandInput, id: string): Promise<void> {
  const { journal } = world
  if (command.type === 'openRound') journal.rounds.set(command.roundId, { budget: command.budget, ballots: new Map() })
  if (command.type === 'settings' && command.settings.editing === 'all') journal.wasOpenToAll = true
  if (command.type === 'restoreVersion') journal.restoring.add(command.version)
  const over = () => command.type === 'restoreVersion' && journal.restoring.delete(command.version)
  await send(
    world,
    tab,
    command,
    id,
    ({ version }) => {
      over()
      journal.commands.set(id, version)
    },
    over,
  )
}

/** Gives a command under an id that may be known; `answered` hears a yes, `refused` a no. */
export function send(
  world: World,
  { participant, role }: Replica,
  command: CommandInput,
  commandId: string,
  answered: (answer: CommandAnswer) => void,
  refused: (problem: RoomProblem) => void = () => {},
): Promise<void> {
  const parsed = parseCommand({ ...command, commandId })
  if ('wrong' in parsed) throw new Error(parsed.wrong)
  const work = (room: Room) => {
    allowShowing(world, participant, room, command)
    return room.command({ participant, role, name: null }, parsed.command)
  }
  return world.ask(work, answered, refused)
}

/** Notes the drafts that everybody may see from now on: by whoever leads where that was promised, else by their writers alone. */
function allowShowing({ journal }: World, participant: string, room: Room, command: CommandInput): void {
  for (const [id, draft] of journal.drafts) {
    const isOwn = draft.participant === participant
    draft.mayBeShown ||=
      (command.type === 'reveal' && draft.area === command.area && room.session.sharedInTurn[draft.area] !== true) ||
      (command.type === 'shareDrafts' && isOwn && command.drafts.includes(id)) ||
      (command.type === 'takeTurn' && isOwn && command.draft === id)
  }
}
