import type { Act, Entry } from './acts.ts'
import type { Expect, ExpectMember } from './expectation.ts'
import { LeftOut } from './leftOut.ts'
import { Existing } from './references.ts'
import type { Workshop } from './workshop.ts'

/** The lines of a workshop that are played, and what has been left out. */
export interface Plan {
  entries: (Entry & { act: Act })[]
  expect: Expect
  /** Members that count only when the figures have them: what feeds them is not asked for. */
  optional: Set<ExpectMember>
  /** What is not played or compared, one sentence each. */
  skipped: string[]
}

/** A line whose `do` nobody plays. */
export class UnknownDo extends Error {
  override name = 'UnknownDo'
}

/**
 * What to play of a workshop. `known`: the dos that there are players for; `only`: those asked for, null for all.
 * Throws {@link UnknownDo} when all is asked for and a line cannot be played. What depends on lines that are left out is
 * left out too.
 */
export function planOf(workshop: Workshop, known: readonly string[], only: readonly string[] | null): Plan {
  const unknown = workshop.script.find(({ name }) => !known.includes(name))
  if (unknown && !only) throw new UnknownDo(`script ${unknown.line}: unknown do "${unknown.name}"`)
  const leftOut = new LeftOut(only)
  const existing = new Existing()
  const entries: Plan['entries'] = []
  for (const entry of workshop.script) {
    const act = leftOut.remaining(entry, existing)
    if (!act) continue
    existing.follow(act)
    entries.push({ ...entry, act })
  }
  return { entries, ...leftOut.expectation(workshop.expect), skipped: leftOut.sentences }
}
