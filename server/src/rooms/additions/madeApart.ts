import { setImmediate as turn } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Write } from '../../storage/boardStore.ts'
import { serverOrigin, serverParticipant } from '../boardState.ts'

/** So many things are made in one go: some ms. */
const inOneGo = 250

/** What has been made in a document of its own: updates that any document takes, in this order. */
export interface MadeApart {
  doc: Y.Doc
  updates: Uint8Array[]
  /** The row that belongs to it: nobody else may use the client id that made it. */
  owner: Write
}

/** Carries out what makes new things, some at a time, so that nobody waits for all of it. */
export async function madeApart(writes: readonly ((doc: Y.Doc) => void)[]): Promise<MadeApart> {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let from = 0; from < writes.length; from += inOneGo) {
    doc.transact(() => {
      for (const write of writes.slice(from, from + inOneGo)) write(doc)
    }, serverOrigin)
    await turn()
  }
  return { doc, updates, owner: { put: 'clientId', clientId: doc.clientID, participant: serverParticipant } }
}

/** Its rows, as those of a new board: in one update, so that whoever comes first need not wait until many are merged. */
export const rowsOf = ({ doc, owner }: Pick<MadeApart, 'doc' | 'owner'>): Write[] => [
  owner,
  { put: 'update', bytes: Y.encodeStateAsUpdate(doc) },
]
