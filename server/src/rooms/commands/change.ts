import type { Command, CommandType } from '@samtavle/shared/protocol/commands'
import type { Session } from '@samtavle/shared/schema/session'
import type * as Y from 'yjs'
import type { VersionPart, Write } from '../../storage/boardStore.ts'
import type { Arrival } from '../additions/arrivals.ts'
import type { BoardState } from '../boardState.ts'
import type { Person } from '../socket.ts'

/** Stands for everybody who leads, where participants are named. */
export const facilitators = 'facilitators'

/** What a command does, as data: the room carries all of it out in one commit or none of it. */
export interface Change {
  session?: Partial<Session>
  writes?: Write[]
  edit?: (doc: Y.Doc) => void
  /** Comes when the rest is durable, in a commit of its own: what is too much to be written in one go. */
  arrival?: Arrival
  /** Participants who have something new to know about themselves; {@link facilitators} among them for all who lead. */
  own?: string[] | 'all'
  /** The server does it by itself: the board does not live longer for it. */
  isHousekeeping?: true
  /** Text has been taken out: make it unreadable on the disk too. `wait`: answer only then. */
  erase?: 'soon' | 'wait'
}

/** The door of this board: the code that opens it and the names of those who came in live outside the board's file. */
export interface Door {
  open(expiresAt: number): Promise<string>
  close(): Promise<void>
  forgetNames(): Promise<void>
}

/** What was kept of the board as it was: read from the disk when somebody wants it. */
export interface Archive {
  /** What is in a version; null when there is no such version. */
  read(versionId: string): Promise<VersionPart[] | null>
}

export interface Scene {
  readonly state: BoardState
  readonly person: Person
  /** Server time in ms. */
  readonly now: number
  readonly door: Door
  /** The participants who are here now, readers and facilitators not counted. */
  here(): string[]
  readonly archive: Archive
}

/** Works out what a command does; throws a RoomProblem when it cannot be done. Changes nothing itself. */
export type Handler<Type extends CommandType> = (
  command: Extract<Command, { type: Type }>,
  scene: Scene,
) => Change | Promise<Change>
