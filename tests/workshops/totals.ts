/** A secret round of dots that is open. */
export interface OpenRound {
  roundId: string
  options: Set<string>
  /** What each person has put on the ballot, in the order they did. */
  ballots: Map<string, string[][]>
  /** What was said of these cards before anybody voted: sums of earlier rounds. */
  knownBefore: Set<string>
}

const countNames = new Set(['dots', 'votes', 'count', 'counts', 'total', 'totals', 'sum', 'points', 'n'])

/**
 * What a JSON value tells that nobody may know of a round while it is open: sums per card, sums of the round, or a ballot
 * that is not among `own`. Each as a short sentence.
 */
export function toldOfRound(json: unknown, round: OpenRound, own: string[][]): string[] {
  if (Array.isArray(json)) return json.flatMap((inner) => toldOfRound(inner, round, own))
  if (typeof json !== 'object' || json === null) return []
  const here = Object.entries(json).flatMap(([key, value]) => toldByMember(key, value, round, own))
  const deeper = Object.values(json).flatMap((inner) => toldOfRound(inner, round, own))
  return [...toldByObject(json, round), ...here, ...deeper]
}

function toldByMember(key: string, value: unknown, round: OpenRound, own: string[][]): string[] {
  if (round.options.has(key) && isCount(value)) return [`${key} has ${value}`]
  if (key !== round.roundId) return []
  if (isBallot(value) && !own.some((ballot) => isSame(ballot, value))) return ['a ballot of somebody else']
  return typeof value === 'object' && value !== null && 'totals' in value ? ['totals'] : []
}

/** `{card: …, dots: 3}` and its like. */
function toldByObject(value: object, { options }: OpenRound): string[] {
  const members = Object.entries(value)
  const cards = members.map(([, inner]) => inner).filter((inner) => typeof inner === 'string' && options.has(inner))
  const counts = members.filter(([key, inner]) => countNames.has(key) && isCount(inner))
  return cards.flatMap((card) => counts.map(([, count]) => `${card} has ${count}`))
}

const isCount = (value: unknown): boolean => typeof value === 'number' && value > 0

const isBallot = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isSame = (a: string[], b: string[]): boolean => [...a].sort().join() === [...b].sort().join()
