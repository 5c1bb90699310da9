import { ownStance } from '../../actions/stances.ts'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useOwn } from '../boardContext.ts'

/** What one has answered in a check, followed as it changes. */
export function useStance(checkId: string): ReturnType<typeof ownStance> {
  const board = useBoard()
  useOwn()
  useStore(board.answers.pending, ({ answers }) => answers)
  return ownStance(board, checkId)
}
