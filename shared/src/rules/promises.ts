import { formatDay } from '../locale/dates.ts'
import type { Locale, Session } from '../schema/session.ts'
import { type PromiseWords, promiseWords } from './promiseWords.ts'

/** Where a promise stands; the one on the report also says how many took part. */
export type PromisePlace =
  | 'joining'
  | 'writing'
  | 'field'
  | 'voting'
  /** Where one says whether one agrees. */
  | 'agreeing'
  | 'reservation'
  /** To the author of a note that a facilitator has hidden. */
  | 'hidden'
  /** On the report on a board on which nothing has been said. */
  | 'emptyReport'
  | { reportFrom: number }

/**
 * The sentences that must be true at this place as the session is now, in the order they are shown; none when nothing can
 * be promised. They say «without names», never «anonymous»: the server keeps who wrote what, so that people can change
 * and withdraw their own notes. `isReadFirst`: facilitators read the notes of this person first, whatever holds for others.
 */
export function promises(place: PromisePlace, session: Session, locale: Locale, isReadFirst = false): string[] {
  const words = promiseWords[locale]
  if (typeof place === 'object') return onReport(place.reportFrom, session, words, locale)
  switch (place) {
    case 'joining':
      return session.settings.names === 'off' ? [words.noContactDetails] : []
    case 'writing':
      return whileWriting(session, words, isReadFirst)
    case 'field':
      return [words.nothingPersonal]
    case 'voting':
      return whileVoting(session, words)
    case 'agreeing':
      return session.agreement ? [words.onlySums] : []
    case 'reservation':
      return [words.reservation]
    case 'hidden':
      return [words.hidden]
    case 'emptyReport':
      return [words.nothingYet]
  }
}

/** With `seeFirst` a facilitator reads what has been added, so nobody may be told that no one does. */
function whileWriting(session: Session, words: PromiseWords, isOwnRead: boolean): string[] {
  return [
    words.notShared,
    isOwnRead || isAllRead(session) ? words.facilitatorReadsFirst : words.nobodyReads,
    howShown(session, words),
  ]
}

function howShown({ step, sharedInTurn, settings }: Session, words: PromiseWords): string {
  const byChoice = step.kind === 'write' && step.area ? sharedInTurn[step.area] : false
  if (byChoice) return words.sharedByChoice
  return settings.names === 'on' ? words.shownTogether : words.shownTogetherWithoutNames
}

/** As it was when people began to write; where nobody writes yet, as it is going to be. */
function isAllRead({ step, readFirst, settings }: Session): boolean {
  const promised = step.kind === 'write' && step.area ? readFirst[step.area] : undefined
  return promised ?? settings.seeFirst === 'on'
}

function whileVoting({ rounds }: Session, words: PromiseWords): string[] {
  const open = rounds.find(({ state }) => state === 'open')
  if (!open) return []
  return [open.secret ? words.onlySums : words.liveSums]
}

function onReport(participants: number, { brief }: Session, words: PromiseWords, locale: Locale): string[] {
  const answer = brief.receiver && brief.answerBy && words.answersBy(brief.receiver, formatDay(brief.answerBy, locale))
  return [words.inputFrom(participants), ...(answer ? [answer] : [])]
}
