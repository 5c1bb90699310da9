import { turnQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Turns } from '@samtavle/shared/schema/turns'
import type { StoredDraft, Write } from '../storage/boardStore.ts'
import type { BoardState } from './boardState.ts'
import type { Change } from './commands/change.ts'
import { mayBeShown } from './reviews.ts'
import { newQuestionSecret, type Seat, voterHash } from './voters.ts'

/** Whether the notes of an area are shared one each in turn: what was promised when people began to write there. */
export const isSharedInTurn = ({ session }: Pick<BoardState, 'session'>, area: AreaId): boolean =>
  Object.hasOwn(session.sharedInTurn, area) && session.sharedInTurn[area] === true

/** Sharing in turn that is going on in an area. */
export const turnsIn = ({ session }: Pick<BoardState, 'session'>, area: AreaId): Turns | undefined =>
  session.turns.find((turns) => turns.area === area)

/** The turns of an area after a change of them. */
export const withTurns = ({ session }: Pick<BoardState, 'session'>, changed: Turns): { turns: Turns[] } => ({
  turns: session.turns.map((turns) => (turns.area === changed.area ? changed : turns)),
})

/**
 * Who is next to share in an area: of those who have something to share and have had no turn in this lap, the first by
 * their hash under the lap's secret, which is chance. `except`: drafts that are being shared just now.
 */
export function nextInTurn(
  state: BoardState,
  area: AreaId,
  lap: Lap,
  except: ReadonlySet<string> = new Set(),
): (Seat & { voter: string }) | null {
  const [first] = [...waitingIn(state, area, lap, except)].sort(([one], [other]) => (one < other ? -1 : 1))
  return first ? { voter: first[0], ...first[1] } : null
}

type Lap = { secret: string; had: Pick<ReadonlySet<string>, 'has'> }

/** Those who have something to share and have had no turn in this lap, by their voters. */
function waitingIn(state: BoardState, area: AreaId, lap: Lap, except: ReadonlySet<string>): Map<string, Seat> {
  const waiting = new Map<string, Seat>()
  for (const draft of state.drafts.values()) {
    if (!isToShare(state, draft, area) || except.has(draft.id)) continue
    const who = { participant: draft.participant, seat: draft.seat }
    const voter = voterHash(lap.secret, who)
    if (!lap.had.has(voter)) waiting.set(voter, who)
  }
  return waiting
}

/** How many wait for their turn in this lap, by area. Whoever has it now waits no more. */
export function waitingForTurns(state: BoardState): Record<AreaId, number> {
  const counts = state.session.turns.map(({ area }) => {
    const lap = hadTurn(state, area)
    return [area, lap ? waitingIn(state, area, lap, new Set()).size : 0]
  })
  return Object.fromEntries(counts)
}

/** A note that its writer may share in turn: added, and approved where facilitators read first. */
export const isToShare = (state: BoardState, draft: StoredDraft, area: AreaId): boolean =>
  draft.area === area && draft.state === 'added' && mayBeShown(state, draft)

/** A first or further lap under a fresh secret: who is first, and the rows of it. */
export function newLap(state: BoardState, area: AreaId): { first: Seat | null; writes: Write[] } {
  const question = turnQuestion(area)
  const secret = newQuestionSecret()
  const first = nextInTurn(state, area, { secret, had: new Set() })
  return {
    first,
    writes: [
      { drop: 'question', question },
      { put: 'question', question, secret },
      ...(first ? [{ put: 'answer' as const, question, voter: first.voter, values: ['now'] }] : []),
    ],
  }
}

/** Forgets who has had a turn where. */
export const forgetTurns = ({ session }: Pick<BoardState, 'session'>): Write[] =>
  session.turns.map(({ area }) => ({ drop: 'question', question: turnQuestion(area) }))

/** Those who have had a turn in this lap, or have it now, by their voters. */
export function hadTurn(state: BoardState, area: AreaId): { secret: string; had: Map<string, string[]> } | null {
  const question = turnQuestion(area)
  const secret = state.questions.get(question)
  return secret === undefined ? null : { secret, had: state.answers.get(question) ?? new Map() }
}

/** A note that comes when all have had their turn gets one for its writer at once, if they have had none in this lap. */
export function turnForLatecomer(
  state: BoardState,
  draft: StoredDraft,
): Required<Pick<Change, 'session' | 'writes'>> | null {
  const turns = turnsIn(state, draft.area)
  const lap = hadTurn(state, draft.area)
  if (!turns || turns.isOn || !lap) return null
  const voter = voterHash(lap.secret, draft)
  if (lap.had.has(voter)) return null
  return {
    session: withTurns(state, { ...turns, isOn: true }),
    writes: [{ put: 'answer', question: turnQuestion(draft.area), voter, values: ['now'] }],
  }
}
