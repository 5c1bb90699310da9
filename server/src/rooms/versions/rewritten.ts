import type { StoredVersion, Write } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'

/**
 * The row to write when somebody has changed the words of a card: only for its author, and once after each version, since
 * all that is asked later is whether a version is older than that.
 */
export function rewritingWrites(state: BoardState, participant: string, cardId: string, now: number): Write[] {
  if (state.authors.get(cardId)?.participant !== participant) return []
  const newest = [...state.versions.values()].at(-1)
  if (!newest || isRewrittenSince(state, cardId, newest)) return []
  return [{ put: 'rewritten', card: cardId, at: now }]
}

/** The cards whose authors have changed their words since a version was kept. */
export const rewrittenSince = (state: BoardState, version: Pick<StoredVersion, 'at'>): Set<string> =>
  new Set([...state.rewritten.keys()].filter((cardId) => isRewrittenSince(state, cardId, version)))

const isRewrittenSince = ({ rewritten }: BoardState, cardId: string, { at }: Pick<StoredVersion, 'at'>): boolean =>
  (rewritten.get(cardId) ?? Number.NEGATIVE_INFINITY) >= at
