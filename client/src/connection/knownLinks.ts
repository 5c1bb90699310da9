import { roles } from '@samtavle/shared/schema/choices'
import type { BoardId } from '@samtavle/shared/schema/ids'
import type { Role } from '@samtavle/shared/schema/session'
import { createStore, type Store } from '../store.ts'

/** The link of each role, as far as it was made on this page; null: the server alone knows that there is one. */
export type KnownLinks = Record<Role, string | null>

/** In memory only: the links are secrets. */
const stores = new Map<BoardId, Store<KnownLinks>>()

/** The links of a board that this page has been told, which each link is only once. */
export function knownLinks(boardId: BoardId): Store<KnownLinks> {
  const known = stores.get(boardId)
  if (known) return known
  const store = createStore(Object.fromEntries(roles.map((role) => [role, null])) as KnownLinks)
  stores.set(boardId, store)
  return store
}
