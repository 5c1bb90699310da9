import type * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { Id } from './update.ts'

/** An item of a list, or several of one client that are and were written in a row. */
export interface Entry extends Id {
  readonly length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  readonly of: Y.Item | Addition
}

export const lastId = ({ client, clock, length }: Entry): Id => ({ client, clock: clock + length - 1 })

export const covers = (entry: Entry, { client, clock }: Id): boolean =>
  entry.client === client && entry.clock <= clock && clock < entry.clock + entry.length
