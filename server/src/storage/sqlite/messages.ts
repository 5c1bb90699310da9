import type { BoardStore } from '../boardStore.ts'
import type { IndexStore } from '../indexStore.ts'
import type { ErrorData } from './errors.ts'

interface Stores {
  boards: BoardStore
  index: IndexStore
}

export type StoreName = keyof Stores

/** One call of a method of a store, as it goes to the worker. */
export type Call = { [Name in StoreName]: CallsOf<Name, Stores[Name]> }[StoreName]

type CallsOf<Name, Store> = {
  [Method in keyof Store]: { to: Name; method: Method; args: ArgumentsOf<Store[Method]> }
}[keyof Store]

/** What a call is answered with. */
export type AnswerTo<Made extends Call> = Made extends { to: infer Name extends StoreName; method: infer Method }
  ? Method extends keyof Stores[Name]
    ? AnswerOf<Stores[Name][Method]>
    : never
  : never

/** A store as it is inside the worker: the same methods, answering at once and throwing instead of rejecting. */
export type Synchronous<Store> = {
  [Method in keyof Store]: (...args: ArgumentsOf<Store[Method]>) => AnswerOf<Store[Method]>
}

type ArgumentsOf<Method> = Method extends (...args: infer Arguments) => unknown ? Arguments : never
type AnswerOf<Method> = Method extends (...args: never[]) => Promise<infer Answer> ? Answer : never

export interface Request {
  id: number
  call: Call
}

export type Reply = { id: number; value: unknown } | { id: number; error: ErrorData }

/** The worker's first reply, which no request asks for, has this id: it has opened its files, or could not. */
export const startId = 0

/** What the worker is started with. */
export interface Places {
  boardsDir: string
  indexPath: string
  /** How many board files may be open at once. */
  openFiles: number
  lockWaitMs: number
}
