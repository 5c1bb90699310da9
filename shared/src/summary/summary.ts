import type { CardKind, measureStatuses, Picture } from '../schema/card.ts'
import type { AreaId, CardId, LinkId, RoundId, ThemeId } from '../schema/ids.ts'
import type { Locale } from '../schema/session.ts'
import type { SectionId } from './sections.ts'

/**
 * The report on a board, as data, in the order in which it is read. A section that the board has nothing for is absent.
 * It holds no text of a card that is hidden or has been taken away, and nothing that tells who wrote what.
 */
export interface Summary {
  title: string
  locale: Locale
  /** Server time in ms. */
  madeAt: number
  /** The sections that have something to say, in the order in which they are read. */
  sections: SectionId[]
  /** What a facilitator has put in front of this copy of the report. */
  foreword?: string
  front: Front
  frames?: Frames
  problem?: Problem
  decisions?: Decision[]
  measures?: Measure[]
  themes?: Themes
  votes?: Vote[]
  agreements?: Agreed[]
  /** Notes that led to something; {@link traceRows} has all of them. */
  trace?: TraceRow[]
  opposing?: OpposingPair[]
  glossary?: Term[]
  participation: Participation
  pulse?: PulseReport[]
  /** How many cards a facilitator has hidden. */
  hidden: number
  /** Every visible note and idea, and what facilitators have set the areas up with. */
  appendix?: AreaNotes[]
  figures: Figures
}

/** A visible card in its writer's own words. */
export interface Quote {
  id: CardId
  kind: CardKind
  text: string
  /** The same put another way by a facilitator; absent when nobody has. */
  rewording?: string
  /** How many others have been said to say the same; absent when none. */
  same?: number
  /** What speaks for an idea, and what could go wrong; absent when nobody has said. */
  gains?: string
  risks?: string
}

/** A card that the report refers to: quoted as long as it may be read, otherwise only said to have been there. */
export type Trace = { id: CardId; state: 'visible'; text: string } | { id: CardId; state: 'hidden' | 'removed' }

/** The one page for those who decide. */
export interface Front {
  /** Whose input this is, who answers and by when, in the board's language. */
  promise: string
  /** Day of the meeting. */
  meeting?: string
  question?: string
  /** What the group needs from the receiver: an answer to what was decided, and somebody for each measure without an owner. */
  asks?: { decisions: Quote[]; ownersFor: Quote[] }
  answer?: Answer
  /** The day since which the notes are gone and this is what is left. */
  notesGone?: string
}

export interface Answer {
  /** Who answers; '' when nobody is named. */
  receiver: string
  /** Day by which they answer. */
  by: string | null
  /** Whether that day has passed without an answer. */
  passed: boolean
  /** What they have answered, and on which day. */
  reply: { text: string; on: string } | null
}

export interface Frames {
  purpose: string
  fixed: string[]
  influence: string[]
}

export interface Problem {
  /** The question of the brief, with which the work began. */
  question: string
  /** The wording that the group has chosen to go on with. */
  chosen: Quote | null
  /** What the chosen one was made from, and what that was made from: nearest first. */
  ancestors: Trace[]
  /** Wordings that were put forward, each with those it was made from. */
  wordings: Wording[]
}

export type Wording = Quote & {
  mergedFrom: Trace[]
  /** Notes and ideas that it builds on. */
  sources: Trace[]
  /** Dots in the last round that it was in; null when there was none. */
  dots: number | null
}

export type Decision = Quote & { sources: Trace[] }

export type Measure = Decision & {
  /** Null when nobody has taken it. */
  owner: string | null
  /** Day `YYYY-MM-DD`. */
  due: string | null
  status: (typeof measureStatuses)[number]
  /** Whether its day has passed while it was still to be done. */
  passed: boolean
  /** What came of it, and what was learnt; '' until somebody has said. */
  result: string
  learnt: string
  /** Whether everybody takes it home to their own service. */
  takeHome: boolean
}

export interface Themes {
  themes: { id: ThemeId; title: string; definition: string; parent: ThemeId | null; cards: Quote[] }[]
  /** Notes in no theme. */
  without: Quote[]
}

/** A closed round of dots. */
export interface Vote {
  id: RoundId
  /** '' for a round without a title. */
  title: string
  /** Dots that each could give. */
  budget: number
  /** How many gave at least one. */
  voters: number
  /** How many said that they give none. */
  abstained: number
  /** Whether people in the room have raised their hands beside it. */
  hasHands: boolean
  /** Proposals with at least one dot or hand, highest first. */
  ranked: RankedProposal[]
  /** Proposals without any. */
  none: Trace[]
}

export interface RankedProposal {
  /** Quoted as it was when the dots were given. */
  proposal: Trace
  dots: number
  /** Raised hands, which are no dots. */
  hands: number
  rank: number
  tied: boolean
  /** Whether its text has been changed since. */
  changed: boolean
}

/** What a closed agreement check came to. */
export interface Agreed {
  id: string
  /** What was agreed to, in the words of the check; a claim that is no card is always readable. */
  about: Trace
  agree: number
  reservation: number
  disagree: number
  /** The words of reservations, without names. */
  reservations: string[]
}

/** A note on its way: the theme it was put in, the dots it got, and what was made of it. */
export interface TraceRow {
  note: Quote
  /** Title of its area; null outside of all areas. */
  area: string | null
  /** Title of its theme; null when it is in none. */
  theme: string | null
  /** Dots of all closed rounds together; null when it was never voted on. */
  dots: number | null
  /** What builds on it, directly or on something that does. */
  wordings: string[]
  decisions: string[]
  measures: string[]
}

/** Two notes that both stand, and what they leave open. */
export interface OpposingPair {
  id: LinkId
  cards: [Quote, Quote]
  question: string
  /** How many agree that the group disagrees. */
  settled: number
}

export interface Term {
  id: CardId
  term: string
  /** '' until somebody has said what it means. */
  meaning: string
}

export interface Participation {
  participants: number
  devices: number
  /** After pooling by the rule of small numbers; empty when only the total may be shown. */
  perspectives: Record<string, number>
  /** Notes that were typed in from paper, and notes that were written for somebody. */
  fromPaper: number
  forSomebody: number
  /** Each meeting of the board with who was there; one that goes on has no numbers yet. */
  meetings: { date: string; participants: number | null; devices: number | null }[]
  /** Groups that the brief invites, and those of them that nobody came as. */
  invited: string[]
  missing: string[]
}

/** How a meeting was, as those who were there have said. */
export interface PulseReport {
  id: string
  /** Day of the meeting. */
  meeting: string | null
  /** Null: too few to be shown. */
  answers: number | null
  /** `mean` from 1 to 5; null where too few have answered. */
  questions: { text: string; mean: number | null; counts: readonly number[] | null }[]
}

export interface AreaNotes {
  /** Null for cards that are in no area. */
  area: { id: AreaId; title: string; prompt: string } | null
  cards: Quote[]
  /** Free text and pictures with which facilitators have furnished it, from the top left; absent when there are none. */
  fixtures?: Fixture[]
}

/** A free text, or a picture with what it shows; '' when it only adorns. */
export interface Fixture {
  id: CardId
  text: string
  picture: Picture | null
}

/** Counts that anybody can check from outside; cards, themes and rounds by their ids. */
export interface Figures {
  /** Cards of kind note that everybody sees. */
  visibleNotes: number
  /** Cards that a facilitator has hidden. */
  hidden: CardId[]
  /** Dots of every option of each closed round, those without any included. */
  votes: Record<RoundId, Record<CardId, number>>
  voters: Record<RoundId, number>
  /** Groups of options with equally many dots above none, highest first. */
  ties: Record<RoundId, CardId[][]>
  /** Wordings that the problem statement has had: the question of the brief, the chosen wording, and those it was made from. */
  problemVersions: number
  /** What the latest agreement check came to; absent when there was none. */
  agreement?: { agree: number; reservation: number; disagree: number }
  decisions: number
  measures: number
  measuresWithoutOwner: number
  /** Opposing pairs of which both notes can be read. */
  openDisagreements: number
  /** Visible cards in each theme. */
  themes: Record<ThemeId, number>
  /** Visible notes in no theme, in reading order. */
  notesWithoutTheme: CardId[]
  /** Terms, those without a meaning included. */
  glossary: number
  perspectives: Record<string, number>
  /** How many answered the last pulse; absent when there was none. */
  pulseAnswers?: number | '<5'
}
