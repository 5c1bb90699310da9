import type { Context } from 'hono'
import type { ExportThread } from '../export/exportThread.ts'
import type { Log } from '../log.ts'
import type { Registry } from '../rooms/registry.ts'
import type { IndexStore, Member } from '../storage/indexStore.ts'
import type { Pace } from './pace.ts'

/** What every route may use. */
export interface Services {
  registry: Registry
  index: IndexStore
  log: Log
  pace: Pace
  exports: ExportThread
  /** Reads what people bring along: apart from the reports, for which one may have to wait. */
  imports: ExportThread
  /** The address of whoever asks, for slowing down guesses; never stored or logged. */
  addressOf: (c: AppContext) => string
  /** What one must know to make a board; null: nothing. */
  createPassword: string | null
  /** The address for links and QR codes, without a slash at the end. */
  publicUrl: () => string
  clientDir: string
  /** Whether the server takes new work; false while it drains. */
  isReady: () => boolean
}

/** What a request carries on its way: `member` from {@link requireMember} on. */
export interface AppEnv {
  Variables: { member: Member; browserHash: string }
}

export type AppContext = Context<AppEnv>
