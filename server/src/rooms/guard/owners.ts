import * as Y from 'yjs'
import { bounds } from './bounds.ts'
import { Refused } from './refused.ts'
import { endOf, type Update } from './update.ts'

export interface ClientIds {
  readonly doc: Y.Doc
  readonly participant: string
  /** Whom a Yjs client id belongs to; null when nobody has used it yet. */
  ownerOf(clientId: number): string | null
}

/**
 * The client ids that an update is the first to use, and which belong to its sender from now on. Refuses what writes under
 * somebody else's: a few bytes there take clocks that the owner will use next, whose edits Yjs then drops as known.
 */
export function claimClientIds(update: Update, { doc, participant, ownerOf }: ClientIds): number[] {
  const claimed: number[] = []
  for (const [client, structs] of update.structs) {
    const last = structs.at(-1)
    const known = Y.getState(doc.store, client)
    if (!last || endOf(last) <= known) continue
    const owner = ownerOf(client)
    // An id that is in the document but has no owner was a server's, before it was loaded.
    if (owner !== participant && (owner !== null || known > 0))
      throw new Refused('foreign-id', 'a client id of somebody else')
    if (owner === null) claimed.push(client)
  }
  if (claimed.length + doc.store.clients.size > bounds.clientsOfDocument)
    throw new Refused('full', 'too many client ids')
  return claimed
}
