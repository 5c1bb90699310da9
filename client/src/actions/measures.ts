import { type Card, updateMeasure } from '@samtavle/shared/schema/card'
import type { CardId } from '@samtavle/shared/schema/ids'
import type { BoardConnection } from '../connection/boardConnection.ts'
import { untilSaved } from './untilSaved.ts'

export type MeasureChange = Partial<Pick<Card, 'owner' | 'due' | 'status'>>

/** Changes how a measure goes, who has it or when it is due; resolves when that is stored. */
export async function changeMeasure(board: BoardConnection, measure: CardId, change: MeasureChange): Promise<void> {
  const { document } = board.state.get()
  if (!document) return
  document.history.step()
  document.write(measure, (doc, origin) => updateMeasure(doc, measure, change, origin))
  await untilSaved(document)
}
