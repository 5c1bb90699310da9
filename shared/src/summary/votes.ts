import { hasNone, rankedWithHands } from '../rules/ties.ts'
import type { DotsResult, Result } from '../schema/result.ts'
import type { RankedProposal, Trace, Vote } from './summary.ts'
import type { VisibleBoard } from './visibleBoard.ts'

type Option = DotsResult['options'][number]

/** Closed rounds, oldest first. Sums stay when a proposal has been hidden or taken away; its words do not. */
export function votesOf(board: VisibleBoard, results: readonly Result[]): Vote[] {
  return results.map(({ id, data }) => ({
    id,
    title: data.title,
    budget: data.budget,
    voters: data.voters,
    abstained: data.abstained ?? 0,
    hasHands: data.options.some(({ hands }) => hands !== undefined),
    ranked: rankedWithHands(data.options).map(({ option, rank, tied }) => ({
      ...proposalOf(option, board),
      dots: option.dots,
      hands: option.hands ?? 0,
      rank,
      tied,
    })),
    none: data.options.filter(hasNone).map((option) => proposalOf(option, board).proposal),
  }))
}

function proposalOf({ card, text }: Option, board: VisibleBoard): Pick<RankedProposal, 'proposal' | 'changed'> {
  const now: Trace = board.trace(card)
  return { proposal: board.trace(card, text), changed: now.state === 'visible' && text !== '' && now.text !== text }
}
