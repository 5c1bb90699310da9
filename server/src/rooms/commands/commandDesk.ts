import { type Command, type CommandAnswer, participantCommands } from '@samtavle/shared/protocol/commands'
import { makeId } from '@samtavle/shared/schema/ids'
import { type BoardState, serverParticipant } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { RevealAlarm } from '../revealAlarm.ts'
import type { Person } from '../socket.ts'
import { stepVersionWrites } from '../versions/takeVersion.ts'
import type { Archive, Change, Door, Handler } from './change.ts'
import { handlers } from './handlers.ts'

/** Who acts when nobody does. */
const theServer: Person = { participant: serverParticipant, role: 'facilitator', name: null }

interface Parts {
  state: BoardState
  door: Door
  here: () => string[]
  archive: Archive
  /** Does what a change says; resolves when it is durable. */
  carryOut: (change: Change) => Promise<void>
}

/** Where commands come in: who may give them, whether they are out of date, and that each is carried out once. */
export class CommandDesk {
  readonly #parts: Parts
  readonly #underWay = new Map<string, Promise<CommandAnswer>>()
  readonly #alarm = new RevealAlarm((area) =>
    this.take(theServer, { type: 'reveal', area, unread: 'keep', commandId: makeId() }),
  )

  constructor(parts: Parts) {
    this.#parts = parts
    this.#alarm.follow(parts.state.session, Date.now())
  }

  /** Carries out a command once; a repeated `commandId` is answered as the first time and changes nothing. */
  async take(person: Person, command: Command): Promise<CommandAnswer> {
    requireRight(person, command)
    const { commandId } = command
    const underWay = this.#underWay.get(commandId)
    if (underWay) return underWay
    const done = this.#parts.state.commands.get(commandId)
    if (done !== undefined) return { version: done }
    const answer = this.#carryOut(person, command).finally(() => this.#underWay.delete(commandId))
    this.#underWay.set(commandId, answer)
    return answer
  }

  async #carryOut(person: Person, command: Command): Promise<CommandAnswer> {
    const { state, door, here, archive, carryOut } = this.#parts
    this.#requireUpToDate(command)
    const handler = handlers[command.type] as Handler<Command['type']>
    const planned = handler(command, { state, person, now: Date.now(), door, here, archive })
    // Awaited only when there is something to wait for: otherwise another command could come in between.
    const change = planned instanceof Promise ? await planned : planned
    const version = state.session.version + (change.session ? 1 : 0)
    await carryOut({
      ...change,
      writes: [
        ...stepVersionWrites(state, change.session, Date.now()),
        ...(change.writes ?? []),
        { put: 'command', id: command.commandId, version },
      ],
    })
    this.#alarm.follow(state.session, Date.now())
    return { version }
  }

  #requireUpToDate({ expectVersion }: Command): void {
    if (expectVersion !== undefined && expectVersion !== this.#parts.state.session.version) {
      throw new RoomProblem('stale-version')
    }
  }
}

/** Asked of a repeat too: that somebody else's command is done is nobody else's business. */
function requireRight({ role }: Person, { type }: Command): void {
  const allowed = role === 'facilitator' || (role === 'participant' && participantCommands.includes(type))
  if (!allowed) throw new RoomProblem('not-allowed', type)
}
