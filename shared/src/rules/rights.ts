import type { CardKind } from '../schema/card.ts'
import { isFixture } from '../schema/fixtures.ts'
import type { LinkKind } from '../schema/link.ts'
import type { Role, Session } from '../schema/session.ts'
import { isLocked } from './boardLock.ts'
import type { Refusal } from './refusals.ts'
import { graceMs, type StepRule, stepRules } from './stepRules.ts'

/** One thing that somebody does to the document. `own`: they made the card, theme or link themselves. */
export type Act =
  | { do: 'createCard'; kind: CardKind }
  /** `atTable`: it lies at the table where one sits. `locked`: a facilitator has locked it. */
  | { do: CardAct; own: boolean; inRound: boolean; kind: CardKind; atTable?: boolean; locked?: boolean }
  | { do: 'createTheme' | 'editTheme' }
  | { do: 'writeArea' | 'writeStroke' | 'reword' | 'lockCard' | 'sizeCard' }
  | { do: 'createComment' }
  | { do: 'liveComment'; own: boolean }
  | { do: LinkAct; kind: LinkKind; own: boolean }
  | { do: 'serverOnly' }

export type CardAct = 'editText' | 'moveCard' | 'colourCard' | 'themeCard' | 'liveCard' | 'detailCard'
export type LinkAct = 'createLink' | 'liveLink'

type CardEdit = Extract<Act, { do: CardAct }>
type LinkEdit = Extract<Act, { do: LinkAct }>

export interface Caller {
  role: Role
  /** Facilitators read this person's notes before all do. */
  held?: boolean
  session: Session
  /** Server time in ms. */
  now: number
  /** Sessions with other rights that the board had lately: what one allowed passes for {@link graceMs}. */
  earlier?: readonly EarlierSession[]
  /** Whether they have been away, nobody knows for how long: what they bring was done under rules that may be long gone. */
  wasAway?: boolean
}

/** A session as it was until rights changed, at `changedAt` (server time in ms). */
export interface EarlierSession {
  session: Session
  changedAt: number
}

/**
 * Whether somebody may do this now: null, or the name of the refusal. This is the one table of rights over the document;
 * the guard enforces it and the client asks it what to offer.
 */
export function refusalOf(act: Act, caller: Caller): Refusal | null {
  const { role, held = false, session, now, earlier = [] } = caller
  if (held && role === 'participant' && isSaying(act)) return 'held'
  const refusal = refusalUnder(act, role, session, now)
  if (!refusal) return null
  const underWay = earlier.filter(({ changedAt }) => now - changedAt < graceMs)
  if (underWay.some((then) => !refusalUnder(act, role, then.session, now))) return null
  return refusal === 'not-yours' && mayHaveBeenAllowed(act, caller) ? 'stricter' : refusal
}

/** Whether it puts something before everybody that nobody has read. */
const isSaying = (act: Act): boolean => act.do === 'createCard' || act.do === 'createComment'

/** Whether an honest client may have done it by the rules it knew: such a refusal is nobody's offence. */
function mayHaveBeenAllowed(act: Act, { role, session, now, earlier = [], wasAway = false }: Caller): boolean {
  const then = 'inRound' in act ? { ...act, inRound: false } : act
  const known = [...earlier.map((one) => one.session), ...(wasAway ? [atItsLoosest(session)] : [])]
  return known.some((one) => !refusalUnder(then, role, one, now))
}

/** The session with the loosest rules that a board can have. */
const atItsLoosest = (session: Session): Session => ({
  ...session,
  step: { ...session.step, kind: 'free' },
  lock: { ...session.lock, on: false },
  openUntil: null,
  settings: { ...session.settings, editing: 'all', sort: 'all' },
})

/** Whether a change of the session can take a right away, so that the one before is to be remembered. */
export function changesRights(before: Session, after: Session): boolean {
  return (
    before.step.kind !== after.step.kind ||
    before.lock.on !== after.lock.on ||
    before.openUntil !== after.openUntil ||
    before.settings.editing !== after.settings.editing ||
    before.settings.sort !== after.settings.sort
  )
}

function refusalUnder(act: Act, role: Role, session: Session, now: number): Refusal | null {
  if (act.do === 'serverOnly' || isHistory(act)) return 'not-yours'
  if (role === 'viewer') return 'viewer'
  if (role === 'facilitator') return facilitatorRefusal(act, session)
  // A board that is open until a day is locked by the clock, which is no change of the session.
  const locked = isLocked(session, now - graceMs)
  const refusal = participantRefusal(act, locked ? stepRules.locked : stepRules[session.step.kind], session)
  if (!refusal && 'locked' in act && act.locked) return 'locked'
  return refusal === 'step' && locked ? 'locked' : refusal
}

/** Which wordings one was made from is told once, with the wording, by the server: nobody writes that history later. */
const isHistory = (act: Act): boolean => (act.do === 'createLink' || act.do === 'liveLink') && act.kind === 'merged'

/** A facilitator may do everything in every step, but leaves people their own words. */
function facilitatorRefusal(act: Act, session: Session): Refusal | null {
  // What others have said stays said, or is hidden, which they are told.
  if (act.do === 'liveComment' && !act.own) return 'not-yours'
  if (act.do !== 'editText') return null
  if (act.inRound) return 'step'
  return act.own || isOutcome(act.kind) || isFixture(act)
    ? null
    : strangersTextRefusal(stepRules[session.step.kind], session)
}

function participantRefusal(act: Exclude<Act, { do: 'serverOnly' }>, rule: StepRule, session: Session): Refusal | null {
  switch (act.do) {
    case 'createCard':
      return inStep(creates(rule, act.kind))
    case 'editText':
      return editRefusal(act, rule, session)
    case 'moveCard':
      return inStep(mayMove(act, rule, session))
    case 'colourCard':
      // A colour that only one's own card can have would tell who wrote it.
      return inStep(mayMove({ ...act, own: false }, rule, session))
    case 'themeCard':
      return inStep(rule.themes && mayMove(act, rule, session))
    case 'liveCard':
      return act.own ? inStep(rule.edit !== 'none' && !act.inRound) : 'not-yours'
    case 'detailCard':
      return isOutcome(act.kind) ? inStep(creates(rule, act.kind)) : editRefusal(act, rule, session)
    case 'createTheme':
    case 'editTheme':
      return inStep(rule.themes && !(rule.move === 'bySetting' && session.settings.sort === 'facilitator'))
    case 'writeArea':
    case 'reword':
    case 'lockCard':
    case 'sizeCard':
    case 'writeStroke':
      return 'not-yours'
    case 'createComment':
      return inStep(rule.comments)
    case 'liveComment':
      return act.own ? inStep(rule.edit !== 'none') : 'not-yours'
    case 'createLink':
    case 'liveLink':
      return act.own && act.kind !== 'arrow' ? inStep(mayLink(act, rule)) : 'not-yours'
  }
}

const inStep = (allowed: boolean): Refusal | null => (allowed ? null : 'step')

const creates = (rule: StepRule, kind: CardKind): boolean => Array.isArray(rule.create) && rule.create.includes(kind)

function editRefusal(act: CardEdit, rule: StepRule, session: Session): Refusal | null {
  const stranger = act.own ? null : strangersTextRefusal(rule, session)
  return stranger ?? inStep(rule.edit !== 'none' && !act.inRound)
}

/** Boards may let everyone edit everyone's text, but never while it is voted on. */
function strangersTextRefusal(rule: StepRule, session: Session): Refusal | null {
  if (session.settings.editing === 'own') return 'not-yours'
  return inStep(rule.edit !== 'notInRound')
}

function mayMove({ own, atTable = false }: CardEdit, rule: StepRule, session: Session): boolean {
  if (rule.move !== 'bySetting') return rule.move === 'all' || (rule.move === 'own' && own)
  return session.settings.sort === 'all' || (session.settings.sort === 'table' && (own || atTable))
}

/** A pair that stands open; a decision or measure and the notes it came out of. */
function mayLink({ kind }: LinkEdit, rule: StepRule): boolean {
  if (kind === 'opposing') return rule.opposing
  return creates(rule, 'decision') || creates(rule, 'measure')
}

/** What a group settles together: its wording and details belong to those who may make such cards, and to facilitators. */
const isOutcome = (kind: CardKind): boolean => kind === 'decision' || kind === 'measure' || kind === 'term'
