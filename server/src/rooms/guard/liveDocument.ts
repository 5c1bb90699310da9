import * as Y from 'yjs'
import type { Id } from './update.ts'

type Store = Y.Doc['store']

/** The struct of the live document that covers an id, or null when nobody has sent it yet. */
export function liveStruct(store: Store, { client, clock }: Id): Y.Item | Y.GC | null {
  const structs = store.clients.get(client)
  if (!structs || clock >= Y.getState(store, client)) return null
  return structs[Y.findIndexSS(structs, clock)] ?? null
}
