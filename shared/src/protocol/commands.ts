import * as v from 'valibot'
import { locales, roundSubjects, stepKinds, verdicts } from '../schema/choices.ts'
import { limits } from '../schema/limits.ts'
import { pulseQuestions } from '../schema/pulse.ts'
import { briefSchema, settingsSchema, stepSchema } from '../schema/session.ts'
import { day, id, line, longText, rect } from '../schema/values.ts'
import { reason, seat } from './requests.ts'

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60 * 60 * 1000))
const dots = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.dots))

/** Each command by its type; `commandId` and `expectVersion` come on top. */
const commands = {
  /** Begins a meeting on the board, and ends the one before. */
  meeting: v.object({ date: day }),
  /** Ends the meeting: how many were there is written down. */
  endMeeting: v.object({}),
  title: v.object({ title: line }),
  locale: v.object({ locale: v.picklist(locales) }),
  brief: v.object({ brief: briefSchema }),
  settings: v.object({ settings: v.partial(settingsSchema) }),
  agenda: v.object({ agenda: v.pipe(v.array(stepSchema), v.maxLength(60)) }),
  /** Enters a step: one of the agenda by `stepId`, or one that is described here. */
  step: v.object({
    stepId: v.optional(id),
    kind: v.optional(v.picklist(stepKinds), 'free'),
    title: v.optional(line, ''),
    area: v.optional(v.nullable(id), null),
  }),
  /** `ms` of `start` and `add`. */
  timer: v.object({
    act: v.picklist(['start', 'add', 'pause', 'resume', 'stop']),
    ms: v.optional(minutes),
  }),
  /** Turns the page on the big screens, which then stand still; `auto` and `hold` let them go on by themselves, or not. */
  screen: v.object({ act: v.picklist(['next', 'previous', 'auto', 'hold']) }),
  /** Says that the signals for help have been seen to: all of them go. */
  clearSignals: v.object({}),
  /** Shows one card to everybody, large; null: none any more. */
  spotlight: v.object({ card: v.nullable(id) }),
  /** Takes everybody to a part of the board, once; null: nobody any more. `area`: for those who see no canvas. */
  summon: v.object({ rect: v.nullable(rect), area: v.optional(v.nullable(id), null) }),
  /** Makes the area for what must wait, if there is none. */
  parkingPlace: v.object({}),
  /** Reads the next notes of a note's author before all do, or lets them be shown again, without learning who it is. */
  holdNext: v.object({ card: id, on: v.boolean() }),
  /** Lets the notes of all whose next notes are held be shown again. */
  releaseHeld: v.object({}),
  lock: v.object({ on: v.boolean(), reason }),
  /**
   * Shows all added drafts of an area as cards, at once and shuffled, and enters `share`. Where facilitators read first, what
   * they hold or ask about stays with its writer, and with `unread: 'keep'` also what they have not read.
   */
  reveal: v.object({ area: id, unread: v.optional(v.picklist(['show', 'keep']), 'show') }),
  /** Tells everybody that notes will be shown in so many ms, so that they can add what they are writing; null: not after all. */
  announceReveal: v.object({
    areas: v.nullable(v.pipe(v.array(id), v.minLength(1), v.maxLength(limits.areas))),
    ms: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)), 10_000),
  }),
  /** Shares the notes of areas one each in turn, where that was promised, and enters `share`. */
  startTurns: v.object({ areas: v.pipe(v.array(id), v.minLength(1), v.maxLength(limits.tables + 1)) }),
  /** Shares one own note when it is one's turn, or passes (null). For participants too. */
  takeTurn: v.object({ area: id, draft: v.nullable(id), seat: v.optional(seat, 0) }),
  /** Goes on without whoever has the turn; `taken` says which turn is meant. */
  skipTurn: v.object({ area: id, taken: v.pipe(v.number(), v.integer()) }),
  /** Once more round, for those who have notes left. */
  nextLap: v.object({ area: id }),
  /** Nobody has a turn any more; what was not shared stays with its writers. */
  endTurns: v.object({ area: id }),
  /** Puts notes from sheets of paper on the board, each as a note of its own; not where people still write alone. */
  paperNotes: v.object({
    area: id,
    texts: v.pipe(v.array(v.pipe(longText, v.trim(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
  }),
  /** Takes the words of a reservation out of the result of a check, brings them back, or drops them for good. */
  reservation: v.object({
    checkId: id,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.socketsPerBoard)),
    act: v.picklist(['hide', 'restore', 'erase']),
  }),
  /** Says which areas are the tables of the room. */
  tables: v.object({ areas: v.pipe(v.array(id), v.maxLength(limits.tables)) }),
  /** Brings a note of one's own table to where all of them meet. For participants too. */
  bring: v.object({ card: id }),
  /** What a facilitator who reads notes first says to some of them; `waiting` takes it back. `question` is for their writer. */
  review: v.object({
    drafts: v.pipe(v.array(id), v.minLength(1), v.maxLength(1000)),
    verdict: v.picklist([...verdicts, 'waiting']),
    question: v.optional(line, ''),
  }),
  /** Shows own drafts that came too late for the reveal. For their writer, not only for facilitators. */
  shareDrafts: v.object({ drafts: v.pipe(v.array(id), v.minLength(1), v.maxLength(limits.draftsPerParticipant)) }),
  /** Asks for a place for one more person on this device, where the facilitator has opened sharing. For participants. */
  takeSeat: v.object({}),
  /**
   * Opens a round of dots and enters `vote`: on the cards or themes named by `on`, or on all visible notes, of an area or of a
   * theme where one is named, or on all themes. `runoffOf`: between the options named, to break a tie of that round.
   */
  openRound: v.object({
    roundId: id,
    title: v.optional(line, ''),
    of: v.optional(v.picklist(roundSubjects), 'cards'),
    on: v.optional(v.pipe(v.array(id), v.maxLength(limits.cards))),
    area: v.optional(id),
    theme: v.optional(id),
    runoffOf: v.optional(id),
    budget: dots,
    perCard: v.optional(v.nullable(dots), null),
    secret: v.optional(v.boolean(), true),
  }),
  /** Writes down how many in the room raised their hands for an option of a closed round; 0 takes it back. */
  countHands: v.object({
    roundId: id,
    option: id,
    hands: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  }),
  closeRound: v.object({ roundId: id }),
  /** Ends a round without a result, when there were too few voters or it was opened by mistake. */
  cancelRound: v.object({ roundId: id }),
  /** Asks everybody whether they agree, to the words of a card or to a claim, and enters `decide`. */
  openAgreement: v.object({
    checkId: id,
    card: v.optional(v.nullable(id), null),
    claim: v.optional(v.pipe(longText, v.trim()), ''),
  }),
  closeAgreement: v.object({ checkId: id }),
  /** Ends a check without a result. */
  cancelAgreement: v.object({ checkId: id }),
  /**
   * Puts a wording of the problem forward, made of other wordings or out of notes: all of them stay, and it says which they
   * are. For participants too.
   */
  proposeWording: v.object({
    card: id,
    text: v.pipe(longText, v.trim(), v.minLength(1)),
    from: v.optional(v.pipe(v.array(id), v.maxLength(20)), []),
  }),
  /** Leaves the board open for participants until this day, as long as no step is on; null: without an end. */
  openUntil: v.object({ day: v.nullable(day) }),
  /** Goes on with one of the wordings, or with none. */
  chooseProblem: v.object({ card: v.nullable(id) }),
  /** Asks what a word on a card means, without saying who asks. For participants too. */
  flagWord: v.object({ card: id, word: v.pipe(line, v.trim(), v.minLength(1)) }),
  /** Asks how the meeting was, and enters `pulse`. */
  openPulse: v.object({ pulseId: id, questions: pulseQuestions }),
  closePulse: v.object({ pulseId: id }),
  /** Shows a challenge card to everybody, or puts it away. */
  challenge: v.object({ challenge: v.nullable(v.pipe(line, v.regex(/^[a-zA-Z]{1,40}$/))) }),
  hide: v.object({ card: id, reason }),
  restore: v.object({ card: id }),
  /** Drops the text of a hidden card for good. */
  erase: v.object({ card: id }),
  /** Says that the summary has been archived: nobody has to be reminded before the notes go. */
  archived: v.object({}),
  /** What the receiver has answered; '' takes it away. */
  reply: v.object({ text: longText }),
  /** Keeps the board as it is under a name. */
  saveVersion: v.object({ name: v.pipe(line, v.trim(), v.minLength(1)) }),
  /** Puts what is on the board back as it was; what it is now is kept as a version first, so that this can be taken back. */
  restoreVersion: v.object({ version: id }),
  dropVersion: v.object({ version: id }),
  door: v.object({ open: v.boolean(), waitingRoom: v.optional(v.boolean(), false) }),
} as const

export type CommandType = keyof typeof commands
export const commandTypes = Object.keys(commands) as CommandType[]

/** Commands that participants may give too. */
export const participantCommands: readonly CommandType[] = [
  'shareDrafts',
  'takeTurn',
  'bring',
  'takeSeat',
  'proposeWording',
  'flagWord',
]

const envelope = v.object({
  type: v.picklist(commandTypes),
  commandId: id,
  expectVersion: v.optional(v.pipe(v.number(), v.integer())),
})

type OutputOf<Type extends CommandType> = v.InferOutput<(typeof commands)[Type]>
type InputOf<Type extends CommandType> = v.InferInput<(typeof commands)[Type]>

/** A checked command. */
export type Command = {
  [Type in CommandType]: { type: Type; commandId: string; expectVersion?: number } & OutputOf<Type>
}[CommandType]
/** A command as one writes it; the connection adds `commandId`. */
export type CommandInput = {
  [Type in CommandType]: { type: Type; expectVersion?: number } & InputOf<Type>
}[CommandType]

/** Checks a command from outside: the command, or what is wrong with it. */
export function parseCommand(input: unknown): { command: Command } | { wrong: string } {
  const head = v.safeParse(envelope, input)
  if (!head.success) return { wrong: v.summarize(head.issues) }
  const body = v.safeParse(commands[head.output.type], input)
  return body.success ? { command: { ...body.output, ...head.output } as Command } : { wrong: v.summarize(body.issues) }
}

/** The answer to a command: the session's version after it, also when it was carried out before. */
export interface CommandAnswer {
  version: number
}
