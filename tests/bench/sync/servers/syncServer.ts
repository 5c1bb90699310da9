import type { Seat } from '../crowd/wire.ts'

export type ServerName = 'ours' | 'hocuspocus' | 'ywebsocket'

/** A server under measurement, as a process of its own. */
export interface SyncServer {
  pid: number
  /** A board with so many notes, in the server's memory, and places on it for so many people. */
  openBoard(notes: number, people: number): Promise<Seat[]>
  stop(): Promise<void>
}
