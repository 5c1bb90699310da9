import type { Card } from '@samtavle/shared/schema/card'
import { dotsOn, openRoundOf, ownDots } from '../../actions/dots.ts'
import { useStore } from '../../ui/useStore.ts'
import { useBoard, useOwn, useSession } from '../boardContext.ts'
import { DotStepper } from '../DotStepper.tsx'
import { shortText } from './shortText.ts'

/** One's own dots on a note while a round about it is open: given here, and taken back. */
export function SlipDots({ card }: { card: Card }) {
  const board = useBoard()
  const round = openRoundOf(useSession())
  const { role } = useOwn()
  useStore(board.answers.pending, (pending) => pending.answers)
  if (!round || role === 'viewer' || !round.options.includes(card.id)) return null
  return (
    <div className="slip-dots">
      <DotStepper cardId={card.id} text={shortText(card.text)} dots={dotsOn(ownDots(board, round.id), card.id)} />
    </div>
  )
}
