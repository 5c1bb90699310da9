import type { Agreement } from '../schema/agreement.ts'
import type { Agreed } from './summary.ts'
import type { VisibleBoard } from './visibleBoard.ts'

/** Closed checks, oldest first. Sums and reservations stay when the card has been hidden or taken away; its words do not. */
export function agreementsOf(board: VisibleBoard, agreements: readonly Agreement[]): Agreed[] {
  return agreements.map(({ id, card, text, agree, reservation, disagree, reservations }) => ({
    id,
    about: card === null ? { id, state: 'visible', text } : board.trace(card, text),
    agree,
    reservation,
    disagree,
    reservations: reservations.filter((words) => words !== ''),
  }))
}
