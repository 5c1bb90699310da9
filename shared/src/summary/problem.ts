import { ancestorsOf } from '../rules/wordings.ts'
import type { DocumentContent } from '../schema/document.ts'
import type { CardId } from '../schema/ids.ts'
import type { Session } from '../schema/session.ts'
import { cameFrom } from './outcomes.ts'
import type { Problem, Wording } from './summary.ts'
import { quote, type VisibleBoard } from './visibleBoard.ts'

/** The question the work began with, the wordings put forward, and how the group came to the one it chose; null when there is neither. */
export function problemOf(board: VisibleBoard, content: DocumentContent, session: Session): Problem | null {
  const { links, results } = content
  const { question } = session.brief
  const candidates = board.cards.filter(({ kind }) => kind === 'problem')
  const chosen = candidates.find(({ id }) => id === session.problem)
  const wordings = candidates.map(
    (card): Wording => ({
      ...quote(card),
      mergedFrom: cameFrom(card, 'merged', links, board).map((id) => board.trace(id)),
      sources: cameFrom(card, 'source', links, board).map((id) => board.trace(id)),
      dots: dotsOf(card.id, results),
    }),
  )
  if (!question && wordings.length === 0) return null
  return {
    question,
    chosen: chosen ? quote(chosen) : null,
    ancestors: chosen ? ancestorsOf(chosen.id, links).map((id) => board.trace(id)) : [],
    wordings,
  }
}

/** Dots in the last round that the wording was in. */
function dotsOf(wording: CardId, results: DocumentContent['results']): number | null {
  const options = results.flatMap(({ data }) => data.options.filter(({ card }) => card === wording))
  return options.at(-1)?.dots ?? null
}
