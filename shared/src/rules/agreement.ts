import type { AgreementResult } from '../schema/agreement.ts'

/** What one can say to a wording: yes, yes but with words of one's own, or no. */
export const stances = ['agree', 'reservation', 'disagree'] as const
export type Stance = (typeof stances)[number]

/** Fewer answers than this would tell too plainly who gave which. */
export const fewestAnswers = 3

/** Above this share of disagreement one more round of wording is worth its time. */
const shareToReword = 0.2

export type AgreementSums = Pick<AgreementResult, Stance>

/** Whether a stored answer is one: nothing, a stance, or `reservation` with its words. */
export function isAgreementAnswer([stance, words, ...more]: readonly string[]): boolean {
  if (more.length > 0) return false
  if (stance === 'reservation') return words !== undefined && words.trim() !== ''
  return words === undefined && (stance === undefined || stance === 'agree' || stance === 'disagree')
}

/** Adds up the answers; those taken back do not count. `reservations`: their words, in the order of the answers. */
export function sumUp(answers: Iterable<readonly string[]>): AgreementSums & { reservations: string[] } {
  const sums = { agree: 0, reservation: 0, disagree: 0 }
  const reservations: string[] = []
  for (const [given, words = ''] of answers) {
    const stance = stances.find((one) => one === given)
    if (!stance) continue
    sums[stance]++
    if (stance === 'reservation') reservations.push(words.trim())
  }
  return { ...sums, reservations }
}

export const answersIn = ({ agree, reservation, disagree }: AgreementSums): number => agree + reservation + disagree

/** Whether so many disagree that the group should try other words once before it records the disagreement. */
export function asksForNewWording(sums: AgreementSums): boolean {
  const answers = answersIn(sums)
  return answers > 0 && sums.disagree / answers > shareToReword
}
