import type { Command } from '@samtavle/shared/protocol/commands'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { readResults } from '@samtavle/shared/schema/result'
import { readThemes } from '@samtavle/shared/schema/theme'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'

type Wanted = Pick<Extract<Command, { type: 'openRound' }>, 'of' | 'on' | 'area' | 'theme' | 'runoffOf'>

/** What a round is about: what is named, all of it visible, or else every note, or theme, that fits. Throws when there is nothing. */
export function optionsOf(wanted: Wanted, { doc }: Pick<BoardState, 'doc'>): string[] {
  const themes = readThemes(doc).filter(({ live }) => live)
  const visible: { id: string }[] = wanted.of === 'themes' ? themes : readCards(doc).filter(isVisible)
  const named = wanted.on && [...new Set(wanted.on)]
  const chosen = named ?? (wanted.of === 'themes' ? themes.map(({ id }) => id) : notesIn(visible as Card[], wanted))
  const isThere = new Set(visible.map(({ id }) => id))
  if (chosen.length === 0 || !chosen.every((id) => isThere.has(id))) {
    throw new RoomProblem('bad-request', 'no such options')
  }
  if (wanted.runoffOf !== undefined) requireTied(doc, wanted.runoffOf, chosen)
  return chosen
}

/** What says the same as another card that everybody sees is voted on as that one. */
function notesIn(visible: Card[], { area, theme }: Wanted): string[] {
  const there = new Set<string | null>(visible.map(({ id }) => id))
  return visible
    .filter(({ kind, sameAs }) => (kind === 'note' || kind === 'idea') && !there.has(sameAs))
    .filter((card) => (area === undefined || card.place[0] === area) && (theme === undefined || card.theme === theme))
    .map(({ id }) => id)
}

/** A run-off is between options that had equally many dots, and some. */
function requireTied(doc: BoardState['doc'], roundId: string, chosen: string[]): void {
  const result = readResults(doc).find(({ id }) => id === roundId)
  const dots = new Map(result?.data.options.map((option) => [option.card, option.dots]))
  const sums = new Set(chosen.map((id) => dots.get(id) ?? 0))
  if (chosen.length < 2 || sums.size !== 1 || sums.has(0)) throw new RoomProblem('bad-request', 'not a tie')
}
