import type { Expect, ExpectMember, Figures } from './expectation.ts'
import { type FileIds, isUnknownId } from './fileIds.ts'

/** Figures with the ids of the file in place of those of the board. */
export function translated(figures: Figures, ids: FileIds): Figures {
  const name = (id: string) => ids.fileOf(id)
  const result: Figures = { ...figures }
  if (figures.hidden) result.hidden = figures.hidden.map(name)
  if (figures.notesWithoutTheme) result.notesWithoutTheme = figures.notesWithoutTheme.map(name)
  if (figures.themes) result.themes = mapKeys(figures.themes, name)
  if (figures.voters) result.voters = mapKeys(figures.voters, name)
  if (figures.votes) result.votes = mapValues(mapKeys(figures.votes, name), (dots) => mapKeys(dots, name))
  if (figures.ties)
    result.ties = mapValues(mapKeys(figures.ties, name), (groups) => groups.map((group) => group.map(name)))
  return result
}

/** The same with cards in file order wherever the order says nothing. */
export function ordered<Member extends Figures | Expect>(figures: Member, ids: FileIds): Member {
  const result: Member = { ...figures }
  if (figures.hidden) result.hidden = ids.inFileOrder(figures.hidden)
  if (figures.notesWithoutTheme) result.notesWithoutTheme = ids.inFileOrder(figures.notesWithoutTheme)
  if (figures.ties) result.ties = mapValues(figures.ties, (groups) => groups.map((group) => ids.inFileOrder(group)))
  return result
}

/** One member that was compared. */
export interface Comparison {
  member: string
  /** Null when it is as expected. */
  difference: string | null
}

/** Compares every member that is expected; those of `optional` only when the figures have them. */
export function compareFigures(expect: Expect, figures: Figures, optional: ReadonlySet<ExpectMember>): Comparison[] {
  const comparisons: Comparison[] = []
  for (const [name, wanted] of Object.entries(expect)) {
    if (name === 'textsAbsentFromExports') continue
    const found = figures[name as keyof Figures]
    if (found === undefined && optional.has(name as ExpectMember)) continue
    if (name === 'votes') comparisons.push(...compareVotes(wanted as Votes, (found ?? {}) as Votes))
    else if (isCounts(wanted) && name !== 'agreement')
      comparisons.push(...compareCounts(name, wanted, (found ?? {}) as Counts))
    else comparisons.push(compare(name, wanted, found))
  }
  return comparisons
}

type Counts = Record<string, unknown>
type Votes = Record<string, Record<string, number>>

/** Exact for the cards named; every other card of the round has none. */
function compareVotes(wanted: Votes, found: Votes): Comparison[] {
  return Object.entries(wanted).map(([round, dots]) => {
    const got = found[round]
    if (!got) return { member: `votes.${round}`, difference: `votes.${round}: the summary has no such round` }
    const cards = [...new Set([...Object.keys(dots), ...Object.keys(got)])]
    const full = (counts: Record<string, number>) => Object.fromEntries(cards.map((card) => [card, counts[card] ?? 0]))
    return compare(`votes.${round}`, full(dots), full(got))
  })
}

/** Whole for perspectives, where one group too many tells something; entry by entry for ids, and none that nobody made. */
function compareCounts(name: string, wanted: Counts, found: Counts): Comparison[] {
  if (name === 'perspectives') return [compare(name, sortedByKey(wanted), sortedByKey(found))]
  const strangers = Object.keys(found).filter((id) => isUnknownId(id) && found[id] !== 0)
  return [...Object.keys(wanted), ...strangers].map((id) => compare(`${name}.${id}`, wanted[id], found[id]))
}

function compare(member: string, wanted: unknown, found: unknown): Comparison {
  const [a, b] = [JSON.stringify(wanted), JSON.stringify(found)]
  return { member, difference: a === b ? null : `${member}: expected ${a ?? 'nothing'}, found ${b ?? 'nothing'}` }
}

const isCounts = (value: unknown): value is Counts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sortedByKey = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

const mapKeys = <Value>(record: Record<string, Value>, map: (key: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [map(key), value]))

const mapValues = <Value, Result>(
  record: Record<string, Value>,
  map: (value: Value) => Result,
): Record<string, Result> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
