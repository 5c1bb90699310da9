import type { CardId } from '../schema/ids.ts'
import type { Round } from '../schema/session.ts'

/** What stands alone on a ballot of somebody who has been asked and gives no dots: *Jeg avstår*. No id reads like this. */
export const abstention = 'abstain'

/** One voter's dots: a card per dot, repeated for several dots on the same card. */
export type Ballot = readonly CardId[]

export type BallotProblem = 'unknown-option' | 'over-budget' | 'over-per-card'

/** What is wrong with a ballot for this round, or null. An empty ballot takes all dots back. */
export function ballotProblem(
  round: Pick<Round, 'options' | 'budget' | 'perCard'>,
  ballot: Ballot,
): BallotProblem | null {
  if (isAbstention(ballot)) return null
  const options = new Set(round.options)
  if (ballot.some((card) => !options.has(card))) return 'unknown-option'
  if (ballot.length > round.budget) return 'over-budget'
  const most = round.perCard ?? round.budget
  return [...countEach(ballot).values()].some((dots) => dots > most) ? 'over-per-card' : null
}

/** How many dots one voter can give at most: fewer than the budget when the limit per card leaves no room for them. */
export function usableDots(round: Pick<Round, 'options' | 'budget' | 'perCard'>): number {
  return Math.min(round.budget, (round.perCard ?? round.budget) * round.options.length)
}

export interface Tally {
  /** Dots of every option, those without any included, in the order of the options. */
  dots: Record<CardId, number>
  /** Ballots with at least one dot. */
  voters: number
}

/** Adds up the ballots of a round. Dots on anything but its options do not count. */
export function tally(options: readonly CardId[], ballots: Iterable<Ballot>): Tally {
  const dots = new Map(options.map((card) => [card, 0]))
  let voters = 0
  for (const ballot of ballots) {
    const counted = ballot.filter((card) => dots.has(card))
    for (const card of counted) dots.set(card, (dots.get(card) ?? 0) + 1)
    if (counted.length > 0) voters++
  }
  return { dots: Object.fromEntries(dots), voters }
}

/** How many have said that they give none. */
export const abstainedIn = (ballots: Iterable<Ballot>): number => [...ballots].filter(isAbstention).length

export const isAbstention = (ballot: Ballot): boolean => ballot.length === 1 && ballot[0] === abstention

/** Ballots on which no usable dot is left. */
export function finishedBallots(
  round: Pick<Round, 'options' | 'budget' | 'perCard'>,
  ballots: Iterable<Ballot>,
): number {
  const all = usableDots(round)
  return [...ballots].filter((ballot) => ballot.length >= all && !isAbstention(ballot)).length
}

function countEach(ballot: Ballot): Map<CardId, number> {
  const counts = new Map<CardId, number>()
  for (const card of ballot) counts.set(card, (counts.get(card) ?? 0) + 1)
  return counts
}
