import type { BoardFile } from '@samtavle/shared/file/boardFile'
import { type ImportedSession, importBoard } from '@samtavle/shared/file/importBoard'
import { makeId } from '@samtavle/shared/schema/ids'
import * as Y from 'yjs'

/** The document and the session that a checked file becomes, at once and as one change. */
export function importedBoard(file: BoardFile): { doc: Y.Doc; session: ImportedSession } {
  const doc = new Y.Doc()
  const { session, writes } = importBoard(file, makeId, 'import')
  doc.transact(() => {
    for (const write of writes) write(doc)
  }, 'import')
  return { doc, session }
}
