import type { Own } from '@samtavle/shared/protocol/events'
import { tableQuestion } from '@samtavle/shared/protocol/questions'

/** What one of the people who share this device is told of themselves; `seat` 0 is the first. */
export function ownOfSeat(own: Own, seat: number): Own {
  // All who share a device sit at the same table.
  const table = own.answers[tableQuestion]
  const others = { ...own.answersOfOthers[seat - 1], ...(table && { [tableQuestion]: table }) }
  const answers = seat === 0 ? own.answers : others
  return { ...own, answers, drafts: own.drafts.filter((draft) => draft.seat === seat) }
}

/** The same as all of them are told, with what has just been stored of one person's answers. */
export function withAnswer(own: Own, seat: number, question: string, value: string[]): Own {
  if (seat === 0) return { ...own, answers: { ...own.answers, [question]: value } }
  const answersOfOthers = [...own.answersOfOthers]
  answersOfOthers[seat - 1] = { ...answersOfOthers[seat - 1], [question]: value }
  return { ...own, answersOfOthers }
}
