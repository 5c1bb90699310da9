import type { CardKind } from '../schema/card.ts'
import type { StepKind } from '../schema/session.ts'

/** What a participant may do in one step. A facilitator may do all of it in every step. */
export interface StepRule {
  /** Kinds of card that may be made openly, or `drafts` when one writes only for oneself. */
  create: readonly CardKind[] | 'drafts' | 'none'
  /** Text of one's own cards; `notInRound`: but not of the cards that are voted on. */
  edit: 'own' | 'notInRound' | 'none'
  move: 'all' | 'own' | 'none' | 'bySetting'
  themes: boolean
  /** Pairs of cards marked as opposing. */
  opposing: boolean
  /** Comments on cards and on the brief: where one may write openly. */
  comments: boolean
}

/** Kinds that participants make themselves. Terms come by flagging a word, ideas and wordings are proposals. */
const open: readonly CardKind[] = ['note', 'problem', 'idea', 'decision', 'measure', 'term']
const proposals: readonly CardKind[] = ['note', 'problem', 'idea', 'term']
const outcomes: readonly CardKind[] = ['note', 'decision', 'measure']

export const stepRules: Record<StepKind | 'locked', StepRule> = {
  free: { create: open, edit: 'own', move: 'all', themes: true, opposing: true, comments: true },
  welcome: { create: proposals, edit: 'own', move: 'own', themes: false, opposing: false, comments: true },
  write: { create: 'drafts', edit: 'none', move: 'none', themes: false, opposing: false, comments: false },
  share: { create: 'none', edit: 'own', move: 'none', themes: false, opposing: false, comments: false },
  sort: { create: proposals, edit: 'own', move: 'bySetting', themes: true, opposing: false, comments: true },
  discuss: { create: proposals, edit: 'own', move: 'own', themes: false, opposing: true, comments: true },
  vote: { create: 'none', edit: 'notInRound', move: 'none', themes: false, opposing: false, comments: false },
  decide: { create: outcomes, edit: 'own', move: 'own', themes: false, opposing: true, comments: true },
  pulse: { create: 'none', edit: 'own', move: 'none', themes: false, opposing: false, comments: false },
  locked: { create: 'none', edit: 'none', move: 'none', themes: false, opposing: false, comments: false },
}

/** How long after a rule has tightened writes under the older one are still accepted, in ms. */
export const graceMs = 2000
