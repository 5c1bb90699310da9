import { cardKinds, measureStatuses } from '@samtavle/shared/schema/card'
import { locales, roles, stepKinds } from '@samtavle/shared/schema/choices'
import { roots } from '@samtavle/shared/schema/entity'
import { colours } from '@samtavle/shared/schema/values'
import type * as Y from 'yjs'
import type { Received } from '../helpers/person.ts'
import { type Heard, heardIn, heardInDocument } from './heard.ts'
import { type OpenRound, toldOfRound } from './totals.ts'

interface Secret {
  text: string
  /** What it is, for the sentence about a leak; never the text itself. */
  what: string
  knownBy: ReadonlySet<string>
}

/** Short words that answers are made of anyway; a note that says just this cannot be told from them. */
const protocolWords = new Set<string>([
  ...stepKinds,
  ...roles,
  ...cardKinds,
  ...locales,
  ...colours,
  ...roots,
  ...measureStatuses,
  'on',
  'off',
  'own',
  'all',
  'table',
  'open',
  'closed',
  'added',
  'dots',
  'yes',
  'text',
  'title',
  'place',
  'live',
])

/**
 * Who may know what at each moment, and who has been told what they may not. Everything that reaches a person is
 * searched as it comes. A text that somebody may see elsewhere is no secret where it reads as a part of that.
 */
export class Secrecy {
  private readonly secrets = new Map<string, Secret>()
  private readonly shown = new Map<string, number>()
  private readonly rounds = new Map<string, OpenRound>()
  private readonly found = new Set<string>()

  /** One sentence for each secret that has reached somebody. */
  get leaks(): string[] {
    return [...this.found]
  }

  /** From now on only these people may learn of `text`. */
  keep(key: string, secret: { text: string; what: string; knownBy: Iterable<string> }): void {
    this.secrets.set(key, { ...secret, knownBy: new Set(secret.knownBy) })
  }

  /** Everybody may see it from now on. */
  release(key: string): void {
    const secret = this.secrets.get(key)
    if (!secret) return
    this.secrets.delete(key)
    this.show(secret.text)
  }

  /** A text that everybody may see. */
  show(...texts: string[]): void {
    for (const text of texts) if (text) this.shown.set(text, (this.shown.get(text) ?? 0) + 1)
  }

  /** A text that has been taken away; as long as another that reads the same is there, it is still shown. */
  unshow(text: string): void {
    const left = (this.shown.get(text) ?? 0) - 1
    if (left > 0) this.shown.set(text, left)
    else this.shown.delete(text)
  }

  /** Nobody may know the sums of this round, or another's ballot, until it closes. `before`: what could be read just now. */
  openRound(roundId: string, options: Iterable<string>, before: unknown[]): void {
    const round: OpenRound = { roundId, options: new Set(options), ballots: new Map(), knownBefore: new Set() }
    for (const told of toldOfRound(before, round, [])) round.knownBefore.add(told)
    this.rounds.set(roundId, round)
  }

  /** A ballot that this person is about to give. */
  ballot(roundId: string, person: string, value: string[]): void {
    const ballots = this.rounds.get(roundId)?.ballots
    ballots?.set(person, [...(ballots.get(person) ?? []), value])
  }

  closeRound(roundId: string): void {
    this.rounds.delete(roundId)
  }

  /** Searches what has just reached somebody. */
  hear(person: string, item: Received): void {
    if (this.secrets.size === 0 && this.rounds.size === 0) return
    this.search(
      person,
      heardIn(item),
      item.by === 'answer' ? item.request : item.by === 'event' ? `event ${item.name}` : 'frame',
    )
  }

  /** Searches everything a replica has ever held. */
  inspect(person: string, doc: Y.Doc): void {
    const results = doc.getMap('results')
    this.search(person, { ...heardInDocument(doc), json: results.toJSON() }, 'replica')
    for (const { roundId } of this.rounds.values()) {
      if (results.has(roundId)) this.found.add(`${person} has the result of an open round (replica)`)
    }
  }

  private search(person: string, heard: Heard, where: string): void {
    for (const secret of this.secrets.values()) {
      if (secret.knownBy.has(person) || !this.tells(heard, secret, person)) continue
      this.found.add(`${person} has been told ${secret.what} (${where})`)
    }
    for (const round of this.rounds.values()) {
      const told = toldOfRound(heard.json, round, [[], ...(round.ballots.get(person) ?? [])])
      const isNew = told.some((one) => !round.knownBefore.has(one))
      if (isNew) this.found.add(`${person} has been told sums or ballots of an open round (${where})`)
    }
  }

  /** Phrases are looked for anywhere; single words, which any page may happen to hold, only as strings of their own. */
  private tells({ text, strings }: Heard, secret: Secret, person: string): boolean {
    const isPhrase = secret.text.length >= 8 && /[\s\d]/.test(secret.text)
    if (isPhrase) return text.includes(secret.text) && !this.isCovered(text, secret.text, person)
    return (
      !protocolWords.has(secret.text) &&
      strings.includes(secret.text) &&
      !this.isCovered(secret.text, secret.text, person)
    )
  }

  /** Whether every place where `wanted` is found lies within a text that this person may see. */
  private isCovered(text: string, wanted: string, person: string): boolean {
    const allowed = this.allowedTexts(person).filter((one) => one.includes(wanted))
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!allowed.some((one) => liesWithin(text, at, wanted, one))) return false
    }
    return true
  }

  private allowedTexts(person: string): string[] {
    const own = [...this.secrets.values()].filter(({ knownBy }) => knownBy.has(person)).map(({ text }) => text)
    return [...this.shown.keys(), ...own]
  }
}

/** Whether the `wanted` at `at` is part of an occurrence of `allowed`. */
function liesWithin(text: string, at: number, wanted: string, allowed: string): boolean {
  for (let offset = allowed.indexOf(wanted); offset >= 0; offset = allowed.indexOf(wanted, offset + 1)) {
    if (text.startsWith(allowed, at - offset)) return true
  }
  return false
}
