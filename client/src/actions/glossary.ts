import { setTermMeaning } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { untilSaved } from './untilSaved.ts'

/** Says what a word on the board means; resolves when that is stored. */
export async function writeMeaning(board: BoardConnection, term: CardId, meaning: string): Promise<void> {
  const { document } = board.state.get()
  if (!document) return
  document.history.step()
  document.write(term, (doc, origin) => setTermMeaning(doc, term, meaning, origin))
  await untilSaved(document)
}
