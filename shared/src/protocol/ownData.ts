import type { CardKind } from '../schema/card.ts'
import type { Locale } from '../schema/session.ts'

/** All that one participant has put on a board, as a file for that participant alone. */
export interface OwnData {
  format: 'samtavle-own/1'
  board: { id: string; title: string; locale: Locale }
  /** Server time in ms. */
  madeAt: number
  /** What one has called oneself; null when one has not. */
  name: string | null
  cards: OwnCard[]
  comments: OwnComment[]
  /** What nobody else has been shown. */
  drafts: { text: string; area: string; isAdded: boolean }[]
  /** Answers to what is still open, with what it is called: afterwards nobody can say any more who answered what. */
  answers: { question: string; about: string; values: string[] }[]
}

export interface OwnCard {
  kind: CardKind
  text: string
  /** Titles; '' for none. */
  area: string
  theme: string
  /** `hidden`: by a facilitator, for the reason told. `withdrawn`: by oneself, gone for good within ten minutes. */
  state: 'visible' | 'hidden' | 'withdrawn'
  reason: string
}

/** `about`: the text of the card it was said to; null for the brief. */
export interface OwnComment extends Pick<OwnCard, 'text' | 'state' | 'reason'> {
  about: string | null
}

/** What a deletion has taken away, in numbers: 200 of `DELETE`. Nothing of it is kept on the server. */
export interface DeletionReceipt {
  what: 'own' | 'board'
  board: { id: string; title: string }
  /** Server time in ms at which it was done, on the disk too. */
  at: number
  cards: number
  comments: number
  drafts: number
  answers: number
  /** Decisions and measures that one wrote down and that stay, since they are everybody's. */
  stays: number
}
