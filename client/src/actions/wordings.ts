import { ancestorsOf, supersededBy } from '@samtavle/shared/rules/wordings'
import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import type { CardId } from '@samtavle/shared/schema/ids'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Content } from '../connection/content.ts'
import type { Action } from './action.ts'
import { openRoundOf } from './dots.ts'
import { isFacilitator, whyNot } from './rights.ts'

/** A wording of the problem with how it came about. */
export interface Wording {
  card: Card
  /** Wordings it was made from, nearest first. */
  ancestors: Card[]
  /** Notes and ideas that it builds on. */
  sources: Card[]
  /** Dots in the last round that it was in. */
  dots: number | null
}

/** Wordings that the group chooses between, and those that others have been made from. */
export function wordingsOf({ cards, links, results }: Content): { candidates: Wording[]; earlier: Wording[] } {
  const all = [...links.values()]
  const visible = (id: CardId) => [cards.get(id)].filter((card): card is Card => card !== undefined && isVisible(card))
  const wordings = [...cards.values()]
    .filter((card) => isVisible(card) && card.kind === 'problem')
    .map(
      (card): Wording => ({
        card,
        ancestors: ancestorsOf(card.id, all).flatMap(visible),
        sources: all
          .filter(({ live, kind, to }) => live && kind === 'source' && to === card.id)
          .flatMap(({ from }) => visible(from)),
        dots:
          results.flatMap(({ data }) => data.options.filter((option) => option.card === card.id)).at(-1)?.dots ?? null,
      }),
    )
  const isEarlier = ({ card }: Wording) => supersededBy(card.id, all).some((id) => visible(id).length > 0)
  return {
    candidates: wordings.filter((wording) => !isEarlier(wording)).sort((a, b) => (b.dots ?? -1) - (a.dots ?? -1)),
    earlier: wordings.filter(isEarlier),
  }
}

/** Puts a wording forward, made of others or out of notes. */
export function proposeWording(text: string, from: readonly CardId[]): Action {
  return {
    label: 'work.wording.add',
    enabled: ({ board }) => text.trim() !== '' && !whyNot(board, { do: 'createCard', kind: 'problem' }),
    perform: async ({ board }) => {
      await board.command({ type: 'proposeWording', card: makeId(), text: text.trim(), from: [...from] })
    },
  }
}

/** Goes on with this wording, or opens the question again. */
export function chooseProblem(card: CardId | null): Action {
  return {
    label: card ? 'work.wording.choose' : 'work.wording.unchoose',
    enabled: ({ board }) => isFacilitator(board),
    perform: async ({ board }) => {
      await board.command({ type: 'chooseProblem', card })
    },
  }
}

/** Opens a round of dots on these wordings. */
export function voteOnWordings(wordings: readonly CardId[], title: string): Action {
  return {
    label: 'work.wording.vote',
    enabled: ({ board }) => isFacilitator(board) && wordings.length > 1 && !openRoundOf(board.state.get().session),
    perform: async ({ board }) => {
      await board.command({
        type: 'openRound',
        roundId: makeId(),
        on: [...wordings],
        budget: Math.min(3, wordings.length),
        title,
      })
    },
  }
}
