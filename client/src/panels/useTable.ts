import { tableQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { useStore } from '../ui/useStore.ts'
import { useBoard, useOwn, useSession } from './boardContext.ts'

/** The area of the table that one sits at; null: at none. */
export function useTable(): AreaId | null {
  const board = useBoard()
  const { tables } = useSession()
  const stored = useOwn().answers[tableQuestion]
  const pending = useStore(board.answers.pending, ({ answers }) => answers[tableQuestion])
  const [table] = pending ?? stored ?? []
  return table !== undefined && tables.includes(table) ? table : null
}
