import * as Y from 'yjs'
import { bounds } from './bounds.ts'
import { Refused } from './refused.ts'
import { endOf, type Update } from './update.ts'

/** Whose client ids are whose, and who asks for more. */
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
export function claimClientIds(update: Update, ids: ClientIds): number[] {
  const claimed: number[] = []
  for (const [client, structs] of update.structs) {
    const last = structs.at(-1)
    const known = Y.getState(ids.doc.store, client)
    if (!last || endOf(last) <= known) continue
    const owner = ids.ownerOf(client)
    if (owner === ids.participant) continue
    // An id that is in the document but has no owner was a server's, before it was loaded.
    if (owner !== null || known > 0) throw new Refused('foreign-id', 'a client id of somebody else')
    claimed.push(client)
  }
  if (claimed.length > 0) checkShare(claimed.length, ids)
  return claimed
}

/** Every transaction of Yjs goes through all client ids of the document, so nobody may use them up for all. */
function checkShare(claimed: number, ids: ClientIds): void {
  const { clients } = ids.doc.store
  const total = clients.size + claimed
  if (total > bounds.clientsOfDocument) throw new Refused('full', 'too many client ids')
  if (total <= bounds.clientsWithoutCounting) return
  let own = claimed
  for (const client of clients.keys()) if (ids.ownerOf(client) === ids.participant) own++
  if (own > bounds.clientsOfParticipant) throw new Refused('full', 'too many client ids of one participant')
}
