import type { Card } from '../schema/card.ts'
import type { Link } from '../schema/link.ts'
import type { Decision, Measure } from './summary.ts'
import { quote, type VisibleBoard } from './visibleBoard.ts'

/** Decisions with the notes they came from. */
export function decisionsOf(board: VisibleBoard, links: readonly Link[]): Decision[] {
  return ofKind(board, 'decision').map((card) => traced(card, board, links))
}

/** Measures; `today` is the day `YYYY-MM-DD` that their dates are compared with. */
export function measuresOf(board: VisibleBoard, links: readonly Link[], today: string): Measure[] {
  return ofKind(board, 'measure').map((card) => ({
    ...traced(card, board, links),
    owner: card.owner?.trim() ? card.owner : null,
    due: card.due,
    status: card.status,
    result: card.result,
    learnt: card.learnt,
    takeHome: card.takeHome,
    passed: card.due !== null && card.due < today && card.status !== 'done' && card.status !== 'dropped',
  }))
}

const ofKind = ({ cards }: VisibleBoard, kind: Card['kind']): Card[] => cards.filter((card) => card.kind === kind)

const traced = (card: Card, board: VisibleBoard, links: readonly Link[]): Decision => ({
  ...quote(card),
  sources: cameFrom(card, 'source', links, board).map((id) => board.trace(id)),
})

/** The cards that live links of this kind lead from, each once, in reading order; those no longer to be read come last. */
export function cameFrom(
  card: Card,
  kind: 'source' | 'merged',
  links: readonly Link[],
  { cards }: VisibleBoard,
): string[] {
  const leading = links.filter((link) => link.live && link.kind === kind && link.to === card.id)
  const from = new Set(leading.map((link) => link.from))
  const readable = cards.filter(({ id }) => from.has(id)).map(({ id }) => id)
  return [...readable, ...[...from].filter((id) => !readable.includes(id)).sort()]
}
