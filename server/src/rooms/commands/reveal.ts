import { randomInt } from 'node:crypto'
import type { Review } from '@samtavle/shared/protocol/events'
import { areasOfStep } from '@samtavle/shared/rules/writingAreas'
import { makeId } from '@samtavle/shared/schema/ids'
import type { Session, Step } from '@samtavle/shared/schema/session'
import type { StoredDraft, Write } from '../../storage/boardStore.ts'
import type { BoardState } from '../boardState.ts'
import { RoomProblem } from '../problem.ts'
import { forgetReviews, mayBeShown, reviewOf } from '../reviews.ts'
import { isSharedInTurn, turnsIn } from '../turns.ts'
import { type Change, facilitators, type Handler } from './change.ts'
import { placeCards } from './placeCards.ts'
import { enterStep, requireLiveArea } from './steps.ts'

/** Shows all added drafts of an area at once, in random order. Done again it shows what has been added since, if anything. */
export const reveal: Handler<'reveal'> = ({ area, unread }, { state, now }) => {
  requireLiveArea(state, area)
  if (isSharedInTurn(state, area)) throw new RoomProblem('closed', 'their writers choose what they share')
  const drafts = [...state.drafts.values()].filter(
    (draft) => draft.area === area && draft.state === 'added' && isShownWith(unread, reviewOf(state, draft)),
  )
  const entered = enterStep(state, sharingStep(state.session, area), now)
  const shown = shownAsCards(area, drafts)
  return {
    session: { ...entered.session, revealed: { ...state.session.revealed, [area]: now } },
    writes: [...(entered.writes ?? []), ...shown.writes, ...forgetReviews(state, idsOf(drafts))],
    edit: shown.edit,
    own: 'all',
    erase: 'soon',
  }
}

/** Nobody is shown what a facilitator holds or asks about. */
const isShownWith = (unread: 'show' | 'keep', review: Review | null): boolean =>
  review === null || review.verdict === 'approved' || (review.verdict === 'waiting' && unread === 'show')

/** The step in which the notes of an area are read: the one that is on or planned to follow, if it is for that, else a plain one. */
export function sharingStep({ agenda, step, tables }: Session, area: string): Step {
  const at = agenda.findIndex(({ id }) => id === step.id)
  const planned = [step, at < 0 ? undefined : agenda[at + 1]].find(
    (candidate) => candidate?.kind === 'share' && isAbout(candidate, area, tables),
  )
  if (planned) return planned
  const isAtTables = step.perTable && tables.includes(area)
  return { id: makeId(), kind: 'share', title: '', ...(isAtTables ? { area: step.area, perTable: true } : { area }) }
}

const isAbout = (step: Step, area: string, tables: Session['tables']): boolean =>
  step.area === null || areasOfStep({ step, tables }).includes(area)

/** Shows own drafts whose area has been shown already. */
export const shareDrafts: Handler<'shareDrafts'> = ({ drafts: wanted }, { state, person }) => {
  const drafts = wanted.map((draftId) => ownLateDraft(state, person.participant, draftId))
  const changes = [...byArea(drafts)].map(([area, some]) => shownAsCards(area, some))
  return {
    writes: [...changes.flatMap(({ writes }) => writes), ...forgetReviews(state, wanted)],
    edit: (doc) => {
      for (const { edit } of changes) edit?.(doc)
    },
    own: [person.participant, facilitators],
    erase: 'soon',
  }
}

const idsOf = (drafts: StoredDraft[]): string[] => drafts.map(({ id }) => id)

function byArea(drafts: StoredDraft[]): Map<string, StoredDraft[]> {
  const groups = new Map<string, StoredDraft[]>()
  for (const draft of drafts) groups.set(draft.area, [...(groups.get(draft.area) ?? []), draft])
  return groups
}

function ownLateDraft(state: BoardState, participant: string, draftId: string): StoredDraft {
  const { drafts, session } = state
  const draft = drafts.get(draftId)
  if (!draft || draft.participant !== participant) throw new RoomProblem('bad-request', 'no such draft')
  if (!Object.hasOwn(session.revealed, draft.area)) throw new RoomProblem('closed', 'its area has not been shown')
  if (turnsIn(state, draft.area)) throw new RoomProblem('closed', 'one each in turn')
  if (!mayBeShown(state, draft)) throw new RoomProblem('closed', 'the facilitator has not approved it')
  if (session.lock.on || session.step.kind === 'write' || session.step.kind === 'vote') throw new RoomProblem('closed')
  return draft
}

/** Cards in place of drafts: new ids, the server's hand, shuffled, so that nothing tells whose they are. */
export function shownAsCards(
  areaId: string,
  drafts: StoredDraft[],
): Pick<Change, 'edit'> & { cards: string[]; writes: Write[] } {
  const shown = shuffled(drafts).map((draft) => ({ draft, cardId: makeId() }))
  const writes = shown.flatMap(({ draft, cardId }): Write[] => [
    { put: 'author', entity: cardId, participant: draft.participant, draft: draft.id },
    { drop: 'draft', id: draft.id },
  ])
  return {
    cards: shown.map(({ cardId }) => cardId),
    writes,
    edit: (doc) =>
      placeCards(
        doc,
        areaId,
        shown.map(({ draft: { text, via }, cardId }) => ({
          id: cardId,
          kind: 'note',
          text,
          ...(via !== 'self' && { via }),
        })),
      ),
  }
}

function shuffled<Item>(items: Item[]): Item[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    const other = result[j] as Item
    result[j] = result[i] as Item
    result[i] = other
  }
  return result
}
