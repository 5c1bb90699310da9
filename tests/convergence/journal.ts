import * as Y from 'yjs'
import type { Rewriting } from './replica.ts'

/** What the server has taken of a draft, and what may have become of it since. */
export interface KnownDraft {
  participant: string
  area: string
  mark: string
  /** The highest `rev` that its writer has sent. */
  rev: number
  /** The highest `rev` that the server has answered; -1 for none. */
  answered: number
  /** Whether the writer has asked for it to be discarded, answered or not. */
  mayBeGone: boolean
  /** Whether a command has been given that may have shown it to everybody. */
  mayBeShown: boolean
}

/** Every ballot that may be the last one of a voter: the last one answered, and those asked for since. */
type Ballots = Map<string, string[][]>

/** What the test's own clients have been told is safe: the oracle. */
export class Journal {
  /** Updates that the server has acknowledged. */
  readonly updates: Uint8Array[] = []
  readonly drafts = new Map<string, KnownDraft>()
  readonly rounds = new Map<string, { budget: number; ballots: Ballots }>()
  /** Answered commands, with the version answered. */
  readonly commands = new Map<string, number>()
  /** What was added to the timer, each amount once: answered ones have to be in its total, others may be. */
  readonly added = new Map<number, boolean>()
  /** What each card's text has in it that no other text has. */
  readonly marks = new Map<string, Set<string>>()
  /** Who wrote what, as it was when first seen on the disk. */
  readonly authors = new Map<string, string>()
  /** Whether everybody has ever been let to change everybody's words. */
  wasOpenToAll = false
  /** Who has asked for all they have written to be deleted. */
  readonly leaving = new Set<string>()
  /** Versions that somebody has asked to bring back, and is not answered yet. */
  readonly restoring = new Set<string>()
  /** Card → versions that its author has changed its words since, as the server has acknowledged. */
  readonly rewritten = new Map<string, Set<string>>()
  /** What went wrong while the history was under way. */
  readonly broken: string[] = []

  /** Acknowledged updates that are not in a document: those that change it. */
  missingIn(doc: Y.Doc): number {
    const copy = new Y.Doc({ guid: 'copy' })
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    let changed = 0
    copy.on('update', () => changed++)
    for (const update of this.updates) Y.applyUpdate(copy, update)
    return changed + (copy.store.pendingStructs || copy.store.pendingDs ? 1 : 0)
  }

  /** Its author has added words to a card, and that is acknowledged: those of older versions are not to come back. */
  rewrote({ card, versions }: Rewriting): void {
    this.rewritten.set(card, new Set([...(this.rewritten.get(card) ?? []), ...versions]))
  }

  ballotAsked(round: string, participant: string, values: string[]): void {
    const ballots = this.rounds.get(round)?.ballots
    ballots?.set(participant, [...(ballots.get(participant) ?? [[]]), values])
  }

  /** All that were asked for before the last one are out of the question. */
  ballotAnswered(round: string, participant: string, values: string[]): void {
    const ballots = this.rounds.get(round)?.ballots
    const asked = ballots?.get(participant) ?? []
    ballots?.set(participant, asked.slice(asked.indexOf(values)))
  }

  ballotRefused(round: string, participant: string, values: string[]): void {
    const ballots = this.rounds.get(round)?.ballots
    ballots?.set(
      participant,
      (ballots.get(participant) ?? []).filter((asked) => asked !== values),
    )
  }
}
