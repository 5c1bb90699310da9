import type { Act, ActName, Entry } from './acts.ts'
import type { Expect, ExpectMember } from './expectation.ts'
import type { Existing } from './references.ts'

/** The dos that decide what a member of `expect` is. */
const feeds: Record<ExpectMember, readonly ActName[]> = {
  visibleNotes: ['write', 'reveal', 'offline', 'lateNote', 'hide'],
  hidden: ['hide'],
  textsAbsentFromExports: ['hide'],
  votes: ['vote'],
  voters: ['vote'],
  ties: ['vote'],
  problemVersions: ['propose', 'merge', 'choose'],
  agreement: ['agree'],
  openDisagreements: ['disagree'],
  themes: ['themes', 'write', 'reveal', 'offline', 'lateNote', 'hide'],
  notesWithoutTheme: ['themes', 'write', 'reveal', 'offline', 'lateNote', 'hide'],
  decisions: ['decide'],
  measures: ['measure'],
  measuresWithoutOwner: ['measure'],
  glossary: ['glossary', 'flagWord'],
  perspectives: [],
  pulseAnswers: ['pulse'],
}

/** What of a script is not played, and what cannot be played or compared without it. */
export class LeftOut {
  readonly sentences: string[] = []
  private readonly only: readonly string[] | null
  private readonly dos = new Set<string>()
  /** Rounds, themes and hidden cards that do not come about. */
  private readonly ids = new Set<string>()

  /** `only`: the dos that are asked for; null for all. */
  constructor(only: readonly string[] | null) {
    this.only = only
  }

  /** What remains of a line when what `existing` lacks is taken out of it; null when it is not played. */
  remaining({ line, name, act }: Entry, existing: Existing): Act | null {
    const place = `script ${line} (${name})`
    if (act && this.isAskedFor(name)) return this.reduced(act, existing, place)
    this.dos.add(name)
    this.sentences.push(`${place}: not asked for`)
    return null
  }

  /** What of the expectation can still be compared, and which of its members the figures may lack. */
  expectation(all: Expect): { expect: Expect; optional: Set<ExpectMember> } {
    const expect = structuredClone(all)
    const members = Object.keys(all) as ExpectMember[]
    for (const member of members) {
      const missing = feeds[member].filter((name) => this.dos.has(name))
      if (missing.length === 0) continue
      delete expect[member]
      this.sentences.push(`expect.${member}: fed by ${missing.join(', ')}`)
    }
    for (const id of this.ids) this.forget(id, expect)
    return {
      expect,
      optional: new Set(members.filter((member) => !feeds[member].every((name) => this.isAskedFor(name)))),
    }
  }

  private isAskedFor(name: string): boolean {
    return !this.only || this.only.includes(name)
  }

  private reduced(act: Act, existing: Existing, place: string): Act | null {
    const missing = (ids: string[]) => [...new Set(ids)].filter((id) => !existing.ids.has(id))
    const present = (ids: string[], what: string) => {
      for (const id of missing(ids)) this.sentences.push(`${place}: ${what} ${id} is made by a skipped do and left out`)
      return ids.filter((id) => existing.ids.has(id))
    }
    switch (act.do) {
      case 'vote':
        return this.unlessMissing(
          act,
          missing([...(act.on ?? []), ...Object.values(act.ballots).flat()]),
          act.id,
          place,
        )
      case 'agree':
        if (missing([act.on]).length > 0) this.dos.add('agree')
        return this.unlessMissing(act, missing([act.on]), `agree on ${act.on}`, place)
      case 'flagWord':
        return this.unlessMissing(act, missing([act.card]), act.word, place)
      case 'choose':
        return this.unlessMissing(act, missing([act.problem]), act.problem, place)
      case 'merge':
        return this.unlessMissing(act, missing(act.from), act.id, place)
      case 'disagree':
        return this.unlessMissing(act, missing(act.cards), act.cards.join(), place)
      case 'hide':
        return this.unlessMissing(act, missing([act.card]), act.card, place)
      case 'decide':
      case 'measure':
        return { ...act, sources: present(act.sources, 'source') }
      case 'themes':
        for (const { id, cards } of act.themes) if (missing(cards).length > 0) this.ids.add(id)
        return { ...act, themes: act.themes.map((theme) => ({ ...theme, cards: present(theme.cards, 'card') })) }
      default:
        return act
    }
  }

  private unlessMissing(act: Act, missing: string[], id: string, place: string): Act | null {
    if (missing.length === 0) return act
    this.ids.add(id)
    this.sentences.push(`${place}: ${id} is about ${missing.join(', ')}, made by skipped dos`)
    return null
  }

  private forget(id: string, expect: Expect): void {
    for (const member of ['votes', 'voters', 'ties', 'themes'] as const) {
      if (expect[member]?.[id] === undefined) continue
      delete expect[member][id]
      this.sentences.push(`expect.${member}.${id}: what it counts is skipped`)
    }
    if (expect.hidden?.includes(id)) expect.hidden = expect.hidden.filter((card) => card !== id)
  }
}
