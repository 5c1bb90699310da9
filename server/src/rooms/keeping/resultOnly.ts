import { dayAt } from '@samtavle/shared/locale/dates'
import { keptUntil } from '@samtavle/shared/rules/keeping'
import { readAreas } from '@samtavle/shared/schema/area'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { rootMap, roots } from '@samtavle/shared/schema/entity'
import { onBoard } from '@samtavle/shared/schema/placeOnBoard'
import type * as Y from 'yjs'
import { lastingQuestions, participationOf } from '../answers.ts'
import type { BoardState } from '../boardState.ts'
import type { Change } from '../commands/change.ts'

/** What a group has come to; it outlives the notes that it came from. */
const resultKinds: readonly Card['kind'][] = ['decision', 'measure']

/** Decisions and measures, and the wording of the problem that the group went on with. */
const resultOf =
  (problem: string | null) =>
  (card: Card): boolean =>
    isVisible(card) && (resultKinds.includes(card.kind) || card.id === problem)

/** What of a board may not be kept any longer at `now`, in server ms. */
export function keepingDue(state: BoardState, now: number): 'nothing' | 'notes' | 'all' {
  const { settings, brief, activeOn } = state.session
  const cards = readCards(state.doc)
  const due = cards.filter(resultOf(state.session.problem)).flatMap((card) => card.due ?? [])
  const lastActivity = Date.parse(`${activeOn ?? dayAt(now)}T12:00:00Z`)
  const days = keptUntil({ settings, brief, due, lastActivity })
  const today = dayAt(now)
  if (days.result < today) return 'all'
  return days.notes < today && hasMoreThanResult(state, cards) ? 'notes' : 'nothing'
}

const hasMoreThanResult = (state: BoardState, cards: readonly Card[]): boolean =>
  state.session.kept === null || state.drafts.size > 0 || !cards.every(resultOf(state.session.problem))

/**
 * Lets go of notes, drafts, answers and of who wrote what. The question, decisions and measures stay, with how many they
 * came from, for everybody who has a link; nothing more is written on the board until a facilitator unlocks it.
 */
export function resultOnly(state: BoardState, now: number): Change {
  const { participants, devices } = participationOf(state)
  const notes = readCards(state.doc).filter((card) => isVisible(card) && card.kind === 'note').length
  const { session } = state
  return {
    isHousekeeping: true,
    session: {
      kept: session.kept ?? { since: now, participants, devices, notes },
      agenda: [],
      step: { id: session.step.id, kind: 'free', title: '', area: null },
      lock: { on: true, reason: '', since: now },
      timer: null,
      revealed: {},
      revealing: null,
      rounds: [],
      agreement: null,
      spotlight: null,
      pulse: null,
      challenge: null,
      door: null,
    },
    writes: [{ drop: 'personal' }, ...lastingQuestions()],
    edit: (doc) => keepResult(doc, session.problem),
    own: 'all',
    erase: 'wait',
  }
}

/** Takes everything out of the document but the result, whose cards stay where they are seen. */
function keepResult(doc: Y.Doc, problem: string | null): void {
  const areas = readAreas(doc)
  const result = new Map(
    readCards(doc)
      .filter(resultOf(problem))
      .map((card) => [card.id, card]),
  )
  for (const root of roots) {
    const map = rootMap(doc, root)
    for (const id of [...map.keys()]) {
      const card = root === 'cards' ? result.get(id) : undefined
      if (!card) map.delete(id)
      else {
        map.get(id)?.set('place', [null, ...onBoard(card.place, areas)])
        map.get(id)?.set('theme', null)
        map.get(id)?.set('sameAs', null)
      }
    }
  }
}
