/** What the groups that are too small to be named are called together. */
export const pool = 'andre'

/** A group smaller than this could tell who is in it. */
const smallest = 3

/**
 * How many take part as whom, by the rule of small numbers: groups of one or two are pooled as {@link pool} together with
 * the next smallest group until the pool has at least three. Empty when that leaves no group on its own: then only the
 * total may be shown. Largest group first, the pool last.
 */
export function pooledPerspectives(counts: Readonly<Record<string, number>>): Record<string, number> {
  const groups = Object.entries(counts).filter(([, n]) => n > 0)
  const named = groups.filter(([name]) => name !== pool).sort(bySize)
  // A board may have a group of its own by that name; it cannot stand beside the pool.
  let pooled = sum(groups.filter(([name]) => name === pool))
  while (isTooSmall(named[0]?.[1]) || isTooSmall(pooled)) {
    const next = named.shift()
    if (!next) return {}
    pooled += next[1]
  }
  if (named.length === 0) return {}
  named.reverse()
  return Object.fromEntries(pooled > 0 ? [...named, [pool, pooled]] : named)
}

const isTooSmall = (n: number | undefined): boolean => n !== undefined && n > 0 && n < smallest

/** Smallest first; groups of one size by name, so that the same counts always give the same pool. */
function bySize([a, n]: [string, number], [b, m]: [string, number]): number {
  if (n !== m) return n - m
  return a < b ? -1 : 1
}

const sum = (groups: [string, number][]): number => groups.reduce((total, [, n]) => total + n, 0)
