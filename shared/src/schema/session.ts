import * as v from 'valibot'
import { locales, perspectives, type roles, roundSubjects, stepKinds } from './choices.ts'
import { limits } from './limits.ts'
import { type Participated, participatedSchema } from './participated.ts'
import { pulseSchema } from './pulse.ts'
import { turnsSchema } from './turns.ts'
import { day, id, line, longText, rect } from './values.ts'

export type Locale = (typeof locales)[number]

export type Role = (typeof roles)[number]

export type StepKind = (typeof stepKinds)[number]

export const settingsSchema = v.object({
  names: v.optional(v.picklist(['off', 'on']), 'off'),
  editing: v.optional(v.picklist(['own', 'all']), 'own'),
  seeFirst: v.optional(v.picklist(['off', 'on']), 'off'),
  sort: v.optional(v.picklist(['all', 'table', 'facilitator']), 'all'),
  cursors: v.optional(v.picklist(['off', 'on']), 'off'),
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)), 1),
  perspectives: v.optional(v.pipe(v.array(line), v.maxLength(20)), [...perspectives]),
  /** Days after the last activity. */
  keepNotes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180)), 30),
  /** Months after the last due date. */
  keepResult: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24)), 12),
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const briefSchema = v.object({
  purpose: v.optional(longText, ''),
  question: v.optional(longText, ''),
  fixed: v.optional(v.pipe(v.array(longText), v.maxLength(50)), []),
  influence: v.optional(v.pipe(v.array(longText), v.maxLength(50)), []),
  receiver: v.optional(line, ''),
  answerBy: v.optional(v.nullable(day), null),
  /** Perspectives that the work must hear. */
  invited: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
})
export type Brief = v.InferOutput<typeof briefSchema>

const instant = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const stepSchema = v.object({
  id,
  kind: v.picklist(stepKinds),
  title: v.optional(line, ''),
  /** The area that the step is about: where drafts go in `write`. */
  area: v.optional(v.nullable(id), null),
  /** What everybody is asked, in plain words. */
  prompt: v.optional(longText),
  /** Advice for a facilitator who has never done this before. */
  help: v.optional(longText),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60))),
  /** The meeting of the board that it belongs to, from 1. */
  meeting: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Dots for each in a `vote`. */
  dots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.dots))),
  /** One speaks at a time, each may pass. Of `write`: what is written is then shared so, as much of it as its writer likes. */
  inTurn: v.optional(v.boolean()),
  /** Each table does it for itself; of `write`: in its own area. */
  perTable: v.optional(v.boolean()),
  /** Everybody says whether they agree. */
  agreement: v.optional(v.boolean()),
})
export type Step = v.InferOutput<typeof stepSchema>

/** One meeting of the board. */
export const meetingSchema = v.object({
  id,
  date: day,
  /** How many were there, and on how many devices; null while it goes on. */
  participants: v.nullable(count),
  devices: v.nullable(count),
})
export type Meeting = v.InferOutput<typeof meetingSchema>

/** What is public of a round of dots; the ballots are the server's. */
export const roundSchema = v.object({
  id,
  kind: v.literal('dots'),
  title: line,
  state: v.picklist(['open', 'closed']),
  /** What the options are; cards where it is not told. */
  of: v.optional(v.picklist(roundSubjects)),
  /** The round whose tie this one breaks. */
  runoffOf: v.optional(id),
  /** The cards or themes voted on, fixed when the round opens. */
  options: v.array(id),
  budget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.dots)),
  perCard: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.dots))),
  secret: v.boolean(),
  openedAt: instant,
  closedAt: v.nullable(instant),
})
export type Round = v.InferOutput<typeof roundSchema>

/** A check that is open: do we agree to these words? The answers are the server's. */
export const openAgreementSchema = v.object({
  id,
  /** The card whose words they are; null for a claim that is no card. */
  card: v.nullable(id),
  /** The words, as they were when it was opened. */
  text: longText,
  openedAt: instant,
})
export type OpenAgreement = v.InferOutput<typeof openAgreementSchema>

export const timerSchema = v.object({
  /** Server time at which a running timer ends, in ms since 1970; null when it is not running. */
  endsAt: v.nullable(instant),
  /** Milliseconds left of a paused timer; null when it is running. */
  left: v.nullable(count),
  /** Milliseconds that were asked for in all. */
  total: count,
})
export type Timer = v.InferOutput<typeof timerSchema>

/** How the big screens go through what does not fit on one page. */
export const screenSchema = v.object({
  /** Whether they go on by themselves, as they do from the beginning of each step. */
  auto: v.boolean(),
  /** One more for each page that a facilitator has turned, one less for each turned back: a screen follows the difference. */
  turned: v.pipe(v.number(), v.integer()),
})

/** What all who are in see of the meeting, one small object; the facilitator's commands change it. */
export const sessionSchema = v.object({
  /** Grows by one with each change. */
  version: count,
  title: line,
  locale: v.picklist(locales),
  method: v.nullable(line),
  brief: briefSchema,
  settings: settingsSchema,
  meeting: v.nullable(v.object({ id, date: day })),
  /** All meetings of the board, the present one last. */
  meetings: v.optional(v.pipe(v.array(meetingSchema), v.maxLength(limits.meetings)), []),
  /** The plan: steps in the order they are meant to be taken. */
  agenda: v.pipe(v.array(stepSchema), v.maxLength(60)),
  step: stepSchema,
  /** Server time when the step was entered; a tighter rule binds a moment later. */
  stepSince: instant,
  lock: v.object({ on: v.boolean(), reason: line, since: instant }),
  timer: v.nullable(timerSchema),
  screen: v.optional(screenSchema, { auto: true, turned: 0 }),
  /** Areas whose notes have been shown, with the server time of the last time. */
  revealed: v.record(v.string(), instant),
  /** By area: whether facilitators read its notes before all do, as was promised when people began to write in it. */
  readFirst: v.optional(v.record(v.string(), v.boolean()), {}),
  /** By area: whether its notes are shared one each in turn, as was promised when people began to write in it. */
  sharedInTurn: v.optional(v.record(v.string(), v.boolean()), {}),
  /** Areas whose notes are being shared one each in turn. */
  turns: v.optional(v.array(turnsSchema), []),
  /** Areas that are the tables of the room: who joins by the code on one writes there where each table does it for itself. */
  tables: v.optional(v.pipe(v.array(id), v.maxLength(limits.tables)), []),
  /** Areas whose notes the server is going to show by itself, and the server time at which it will. */
  revealing: v.optional(v.nullable(v.object({ areas: v.array(id), at: instant })), null),
  rounds: v.array(roundSchema),
  agreement: v.optional(v.nullable(openAgreementSchema), null),
  /** The card that everybody is shown. */
  spotlight: v.optional(v.nullable(id), null),
  /** Where a facilitator has gathered everybody, and when: each goes there once, and may go back. */
  summon: v.optional(v.nullable(v.object({ rect, area: v.nullable(id), at: instant })), null),
  /** The area for what must wait; null until something does. */
  parked: v.optional(v.nullable(id), null),
  /** Between meetings: the last day on which participants write on the free board. */
  openUntil: v.optional(v.nullable(day), null),
  /** The wording of the problem that the group has chosen to go on with. */
  problem: v.optional(v.nullable(id), null),
  /** The last pulse: open, or closed and among the results. */
  pulse: v.optional(v.nullable(pulseSchema), null),
  /** The challenge card that is shown to everybody, by its name in the bank. */
  challenge: v.optional(v.nullable(line), null),
  /** The day on which anything was last done on the board; null until something is. */
  activeOn: v.optional(v.nullable(day), null),
  /** When a facilitator last said that the summary has been archived. */
  archivedAt: v.optional(v.nullable(instant), null),
  /** Since when only the result is kept, and how many it came from. */
  kept: v.optional(v.nullable(v.object({ since: instant, participants: count, devices: count, notes: count })), null),
  /** Of a board that came as a file: who had taken part until then. */
  before: v.optional(v.nullable(participatedSchema), null),
  /** What the receiver has answered. */
  reply: v.optional(v.nullable(v.object({ text: longText, at: instant })), null),
  /** While the door is open its code lets participants in; all who are in may see it, since it hangs on the wall. */
  door: v.nullable(
    v.object({
      code: v.string(),
      expiresAt: instant,
      /** Whether those who come by the code wait until a facilitator lets them in. */
      waitingRoom: v.optional(v.boolean(), false),
    }),
  ),
})
export type Session = v.InferOutput<typeof sessionSchema>

/** The session of a board that has just been made. */
export function newSession(
  given: {
    title: string
    locale: Locale
    method: string | null
    brief?: Partial<Brief>
    settings?: Partial<Settings>
    agenda?: Step[]
    problem?: string | null
    parked?: string | null
    before?: Participated | null
  },
  now: number,
  stepId: string,
): Session {
  const settings = v.parse(settingsSchema, given.settings ?? {})
  return {
    version: 1,
    title: given.title,
    locale: given.locale,
    method: given.method,
    brief: v.parse(briefSchema, given.brief ?? {}),
    settings: { ...settings, cursors: given.settings?.cursors ?? (settings.names === 'on' ? 'on' : 'off') },
    meeting: null,
    meetings: [],
    agenda: given.agenda ?? [],
    step: { id: stepId, kind: 'free', title: '', area: null },
    stepSince: now,
    lock: { on: false, reason: '', since: 0 },
    timer: null,
    screen: { auto: true, turned: 0 },
    revealed: {},
    readFirst: {},
    sharedInTurn: {},
    turns: [],
    tables: [],
    revealing: null,
    rounds: [],
    agreement: null,
    spotlight: null,
    summon: null,
    parked: given.parked ?? null,
    openUntil: null,
    problem: given.problem ?? null,
    pulse: null,
    challenge: null,
    door: null,
    activeOn: null,
    archivedAt: null,
    kept: null,
    before: given.before ?? null,
    reply: null,
  }
}
