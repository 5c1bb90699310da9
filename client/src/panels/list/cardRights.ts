import type { Card, CardKind } from '@samtavle/shared/schema/card'
import { aboutRights } from '../../actions/aboutCard.ts'
import type { ActionContext } from '../../actions/action.ts'
import { mayComment } from '../../actions/comments.ts'
import { isFacilitator, whyNot, whyNotCard } from '../../actions/rights.ts'

/** What this person may do with a card now. */
export interface CardRights {
  edit: boolean
  move: boolean
  theme: boolean
  remove: boolean
  hide: boolean
  /** Something may be said about it beside its text. */
  about: boolean
  comment: boolean
  /** Kinds of card that may be made out of it. */
  make: readonly (CardKind & ('problem' | 'decision' | 'measure'))[]
}

const outcomes = ['problem', 'decision', 'measure'] as const

export function rightsOn({ board }: ActionContext, card: Card): CardRights {
  const may = (what: Parameters<typeof whyNotCard>[1]) => whyNotCard(board, what, card) === null
  const isSource = card.kind === 'note' || card.kind === 'idea'
  return {
    edit: may('editText'),
    move: may('moveCard'),
    theme: may('themeCard'),
    remove: may('liveCard'),
    hide: isFacilitator(board),
    about: Object.values(aboutRights(board, card)).some(Boolean),
    comment: mayComment(board),
    make: isSource ? outcomes.filter((kind) => whyNot(board, { do: 'createCard', kind }) === null) : [],
  }
}

/** Whether anything at all can be done with it. */
export const isAnyRight = ({ make, ...rights }: CardRights): boolean =>
  make.length > 0 || Object.values(rights).some(Boolean)

/** Whether it makes sense to choose several: what can be done to one can then be done to all. */
export const isForMany = ({ move, theme, remove, hide }: CardRights): boolean => move || theme || remove || hide
