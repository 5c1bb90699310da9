import type { Act, ActName } from './acts.ts'
import type { Workshop } from './workshop.ts'

/** What one act refers to, and what it makes, by the ids of the file. */
export interface References {
  people?: string[]
  areas?: string[]
  /** Cards, wordings, decisions, measures. */
  cards?: string[]
  makes?: string[]
}

const referencesOf: { [Name in ActName]: (act: Act<Name>) => References } = {
  write: ({ area, notes, ...act }) => ({
    areas: [area],
    people: notes.map(({ by }) => by),
    makes: act.private ? [] : notes.map(({ id }) => id),
  }),
  reveal: ({ area }) => ({ areas: [area] }),
  offline: ({ by, area, notes }) => ({ people: [by, ...notes.map((note) => note.by)], areas: [area] }),
  lateNote: ({ by, area, note }) => ({ people: [by], areas: [area], makes: [note.id] }),
  themes: ({ themes }) => ({ cards: themes.flatMap(({ cards }) => cards), makes: themes.map(({ id }) => id) }),
  flagWord: ({ by, card }) => ({ people: [by], cards: [card] }),
  glossary: () => ({}),
  propose: ({ by, id }) => ({ people: [by], makes: [id] }),
  merge: ({ by, id, from }) => ({ people: [by], cards: from, makes: [id] }),
  choose: ({ problem }) => ({ cards: [problem] }),
  vote: ({ id, on, area, ballots }) => ({
    areas: area === undefined ? [] : [area],
    people: Object.keys(ballots),
    cards: [...(on ?? []), ...Object.values(ballots).flat()],
    makes: [id],
  }),
  agree: ({ on, answers }) => ({ cards: [on], people: Object.keys(answers) }),
  disagree: ({ cards }) => ({ cards }),
  decide: ({ id, sources }) => ({ cards: sources, makes: [id] }),
  measure: ({ id, sources }) => ({ cards: sources, makes: [id] }),
  hide: ({ card }) => ({ cards: [card] }),
  pulse: () => ({}),
  join: ({ people }) => ({ people }),
  leave: ({ people }) => ({ people }),
  restart: () => ({}),
}

export const referencesIn = (act: Act): References => (referencesOf[act.do] as (act: Act) => References)(act)

/**
 * Which ids there are after each act. What is written privately is there once its area has been shown.
 * Ids of lines that are not followed never appear.
 */
export class Existing {
  readonly ids = new Set<string>()
  private readonly unshown = new Map<string, string[]>()

  /** Notes of this act that wait for their area. */
  static drafted(act: Act): { area: string; notes: string[] } | null {
    const isPrivate = act.do === 'offline' || (act.do === 'write' && act.private)
    return isPrivate ? { area: act.area, notes: act.notes.map(({ id }) => id) } : null
  }

  follow(act: Act): void {
    const drafted = Existing.drafted(act)
    if (drafted) this.unshown.set(drafted.area, [...(this.unshown.get(drafted.area) ?? []), ...drafted.notes])
    if (act.do === 'reveal') {
      for (const id of this.unshown.get(act.area) ?? []) this.ids.add(id)
      this.unshown.delete(act.area)
    }
    for (const id of referencesIn(act).makes ?? []) this.ids.add(id)
  }
}

/** References to people, areas and ids that the file does not have at that point, and ids that are used twice. */
export function referenceProblems(workshop: Workshop): string[] {
  const people = new Set(workshop.people.map(({ id }) => id))
  const areas = new Set(workshop.areas.map(({ id }) => id))
  const problems = [
    ...repeated(workshop.people.map(({ id }) => id)).map((id) => `people: "${id}" is there twice`),
    ...repeated(workshop.areas.map(({ id }) => id)).map((id) => `areas: "${id}" is there twice`),
    ...repeated(workshop.script.flatMap(({ act }) => (act ? allMadeBy(act) : []))).map(
      (id) => `script: "${id}" is made twice`,
    ),
  ]
  const existing = new Existing()
  const isComplete = workshop.script.every(({ act }) => act !== null)
  for (const { act, line, name } of workshop.script) {
    if (!act) continue
    const place = `script ${line} (${name})`
    const used = referencesIn(act)
    for (const id of used.people ?? []) if (!people.has(id)) problems.push(`${place}: no person "${id}"`)
    for (const id of used.areas ?? []) if (!areas.has(id)) problems.push(`${place}: no area "${id}"`)
    // A line that this format does not know may have made it: what comes of that is for the plan to say.
    if (isComplete) for (const id of missing(used.cards, existing)) problems.push(`${place}: "${id}" is not there yet`)
    existing.follow(act)
  }
  return problems
}

/** The ids that come about through an act, at once or when its area is shown. */
export const allMadeBy = (act: Act): string[] => [
  ...(Existing.drafted(act)?.notes ?? []),
  ...(referencesIn(act).makes ?? []),
]

const missing = (ids: string[] | undefined, existing: Existing): string[] =>
  [...new Set(ids)].filter((id) => !existing.ids.has(id))

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
}
