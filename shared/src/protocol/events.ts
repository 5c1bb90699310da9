import type { verdicts, vias } from '../schema/choices.ts'
import type { Role, Session } from '../schema/session.ts'
import type { HelpSignal } from './questions.ts'

/** A draft as its writer gets it back. `late`: added after its area was shown; the writer may share it. */
export interface OwnDraft {
  id: string
  areaId: string
  text: string
  rev: number
  state: 'open' | 'added'
  seat: number
  late: boolean
  via?: (typeof vias)[number] | undefined
  /** What the facilitator who reads first has said to it; `waiting`: nothing yet. Absent where nobody reads first. */
  review?: Review
}

/** Where a note stands that facilitators read before all do. */
export interface Review {
  verdict: (typeof verdicts)[number] | 'waiting'
  /** What its writer is asked, when they are. */
  question: string
}

/** A note as the facilitators have it, without its writer. */
export type ReviewedNote = Review & { draftId: string; areaId: string; text: string }

/** What the server knows of one participant, told to that participant only (all of it at each change; it is small). */
export interface Own {
  role: Role
  /** What one calls oneself; null when one has not said so, and on boards without names. */
  name: string | null
  drafts: OwnDraft[]
  /** Cards made on this device; `draftId` when the card came from a draft. */
  cards: { cardId: string; draftId: string | null }[]
  /** How many people share this device. */
  seats: number
  /** Answers of the first of them to open questions: dots by round, perspective, ready. */
  answers: Record<string, string[]>
  /** Answers of the second and those who follow. */
  answersOfOthers: Record<string, string[]>[]
  /** For facilitators alone: notes that they read before all do, by where they stand; the texts are asked for. */
  toReview?: Record<Review['verdict'], number>
  /** Whether facilitators read this person’s next notes first, and in which areas they do so already. */
  held?: { areas: string[] }
  /** For facilitators alone: how many people's next notes are held; never whose. */
  holding?: number
  /** For facilitators alone: how many quietly ask for help, and how many do not understand; never who. */
  signals?: Record<HelpSignal, number>
  /** Own cards that a facilitator has hidden, with the reason given. */
  hidden: { cardId: string; reason: string }[]
}

/** Numbers that everybody may see while something is under way: never who, never what. */
export interface Progress {
  /** Those who may write and were here in the last two minutes: readers and big screens are not counted. */
  here: number
  /** Devices that lead: when one of them breaks, another goes on. */
  leaders: number
  /** Participants who have added at least one draft in the current step's area. */
  written: number
  /** Participants who have said they are done. */
  ready: number
  /** Open rounds: participants with at least one dot, with all their dots, who abstain, and, in a live round, the sums. */
  rounds: Record<string, { voters: number; finished: number; abstained?: number; totals?: Record<string, number> }>
  /** The open agreement check: how many have answered. */
  agreement?: { answered: number }
  /** By table: how many sit there. */
  tables?: Record<string, number>
  /** By area where notes are shared one each in turn: those who wait for theirs in this lap. */
  waiting?: Record<string, number>
  /** Those who have answered the open pulse. */
  pulsed: number
  /** Open disagreements, by their links: those who agree that the group disagrees. */
  settled: Record<string, number>
}

/**
 * What `GET …/events` streams, one JSON object per event under its name. `now` is the server's clock in ms, so that
 * timers agree although clients' clocks do not.
 */
export interface BoardEvents {
  session: {
    now: number
    session: Session
    /** Whether the server's disk takes what people write; while it does not, nothing new is safe. */
    storing: boolean
  }
  own: Own
  progress: Progress
  /** The board has been deleted, or this member removed. */
  ended: { why: 'deleted' | 'removed' }
}
export type BoardEventName = keyof BoardEvents
export const boardEventNames: readonly BoardEventName[] = ['session', 'own', 'progress', 'ended']

/** `GET …/session`: for the first paint and for polling when the event stream is silent. */
export type SessionAnswer = BoardEvents['session'] & { own: Own; progress: Progress }

/** `GET …/review`: notes that facilitators read before all do, in no order that tells anything. */
export interface ReviewAnswer {
  notes: ReviewedNote[]
}
