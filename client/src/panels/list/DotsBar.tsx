import { openRoundOf, ownDots } from '../../actions/dots.ts'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useOwn, useSession } from '../boardContext.ts'
import { DotsLeft } from '../steps/DotsStep.tsx'

/** How many dots one has left, in sight while one reads on. */
export function DotsBar() {
  const board = useBoard()
  const round = openRoundOf(useSession())
  const { role } = useOwn()
  useStore(board.answers.pending, (pending) => pending.answers)
  if (!round || role === 'viewer') return null
  return (
    <div className="panel list-dots">
      <DotsLeft round={round} given={ownDots(board, round.id).length} />
    </div>
  )
}
