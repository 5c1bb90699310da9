import { type TurnStanding, turnQuestion } from '@samtavle/shared/protocol/questions'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Turns } from '@samtavle/shared/schema/turns'
import type { StoredDraft, Write } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { requireSeat } from '../seats.ts'
import { hadTurn, isSharedInTurn, isToShare, newLap, nextInTurn, turnsIn, withTurns } from '../turns.ts'
import { voterHash } from '../voters.ts'
import { type Change, facilitators, type Handler } from './change.ts'
import { sharingStep, shownAsCards } from './reveal.ts'
import { enterStep, requireLiveArea } from './steps.ts'

/** One after the other shares a note of their own choice, or passes. Only where that was promised to those who wrote. */
export const startTurns: Handler<'startTurns'> = ({ areas: wanted }, { state, now }) => {
  const areas = [...new Set(wanted)]
  for (const area of areas) {
    requireLiveArea(state, area)
    if (!isSharedInTurn(state, area)) throw new RoomProblem('closed', 'these notes were promised to be shown together')
  }
  const laps = areas.map((area) => ({ area, ...newLap(state, area) }))
  const entered = enterStep(state, sharingStep(state.session, areas[0] as AreaId), now)
  return {
    session: {
      ...entered.session,
      revealed: { ...state.session.revealed, ...Object.fromEntries(areas.map((area) => [area, now])) },
      turns: laps.map(({ area, first }) => ({ area, lap: 1, taken: 0, isOn: first !== null, last: null })),
    },
    writes: [...(entered.writes ?? []), ...laps.flatMap(({ writes }) => writes)],
    own: 'all',
  }
}

/** Shares one note, or passes; it is then somebody else's turn. */
export const takeTurn: Handler<'takeTurn'> = ({ area, draft: draftId, seat }, { state, person }) => {
  const who = { participant: person.participant, seat }
  requireSeat(state, who)
  const lap = hadTurn(state, area)
  const voter = lap && voterHash(lap.secret, who)
  if (!voter || lap.had.get(voter)?.[0] !== 'now') throw new RoomProblem('closed', 'not your turn')
  if (state.session.lock.on) throw new RoomProblem('closed', 'locked')
  const draft = draftId === null ? null : ownNote(state, area, who, draftId)
  const shown = draft ? shownAsCards(area, [draft]) : null
  const over = { voter, standing: draft ? 'shared' : 'passed' } as const
  const next = passOn(state, area, over, draft && { draft: draft.id, card: shown?.cards[0] ?? null })
  return {
    ...next,
    writes: [...(shown?.writes ?? []), ...(next.writes ?? [])],
    ...(shown && { edit: shown.edit }),
    own: [person.participant, ...(Array.isArray(next.own) ? next.own : [])],
    ...(draft && { erase: 'soon' }),
  }
}

function ownNote(state: BoardState, area: AreaId, who: { participant: string; seat: number }, id: string): StoredDraft {
  const draft = state.drafts.get(id)
  const isOwn = draft?.participant === who.participant && draft.seat === who.seat
  if (!draft || !isOwn || !isToShare(state, draft, area)) throw new RoomProblem('bad-request', 'no such note')
  return draft
}

/** For somebody who is out of the room. Their notes stay theirs, to be shared later. */
export const skipTurn: Handler<'skipTurn'> = ({ area, taken }, { state }) => {
  const turns = requireTurns(state, area)
  const voter = [...(hadTurn(state, area)?.had ?? [])].find(([, [standing]]) => standing === 'now')?.[0]
  if (!turns.isOn || turns.taken !== taken) throw new RoomProblem('closed', 'another turn')
  // Whoever had it may have left the board for good: then there is nobody to skip.
  return { ...passOn(state, area, voter === undefined ? null : { voter, standing: 'skipped' }, null), own: 'all' }
}

/** It is over for one and begins for the next, if anybody is left in this lap. */
function passOn(
  state: BoardState,
  area: AreaId,
  over: { voter: string; standing: TurnStanding } | null,
  shared: { draft: string; card: string | null } | null,
): Change {
  const turns = requireTurns(state, area)
  const { secret, had } = hadTurn(state, area) ?? { secret: '', had: new Map<string, string[]>() }
  const lap = { secret, had: new Set(had.keys()) }
  const next = nextInTurn(state, area, lap, new Set(shared ? [shared.draft] : []))
  const question = turnQuestion(area)
  const writes: Write[] = over ? [{ put: 'answer', question, voter: over.voter, values: [over.standing] }] : []
  if (next) writes.push({ put: 'answer', question, voter: next.voter, values: ['now'] })
  const last = shared ? shared.card : turns.last
  return {
    session: withTurns(state, { ...turns, taken: turns.taken + 1, isOn: next !== null, last }),
    writes,
    own: [facilitators, ...(next ? [next.participant] : [])],
  }
}

export const nextLap: Handler<'nextLap'> = ({ area }, { state }) => {
  const turns = requireTurns(state, area)
  if (turns.isOn) throw new RoomProblem('closed', 'this lap is not over')
  const { first, writes } = newLap(state, area)
  return {
    session: withTurns(state, { ...turns, lap: turns.lap + 1, isOn: first !== null }),
    writes,
    own: 'all',
  }
}

/** What has not been shared stays with its writers, who may share it later or never. */
export const endTurns: Handler<'endTurns'> = ({ area }, { state }) => {
  requireTurns(state, area)
  return {
    session: { turns: state.session.turns.filter((turns) => turns.area !== area) },
    writes: [{ drop: 'question', question: turnQuestion(area) }],
    own: 'all',
  }
}

function requireTurns(state: BoardState, area: AreaId): Turns {
  const turns = turnsIn(state, area)
  if (!turns) throw new RoomProblem('closed', 'nothing is shared in turn here')
  return turns
}
