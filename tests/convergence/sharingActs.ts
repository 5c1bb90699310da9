import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { readCards } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import type { Turns } from '@samtavle/shared/schema/turns'
import type { Choice } from './acts.ts'
import type { Replica } from './replica.ts'

type Wish = (replica: Replica, choice: Choice, newId: (word: string) => string) => CommandInput | null

/** A plan in which people write to share in turn, or each at their table, and meet afterwards; it begins with the step `writing`. */
export function sharingPlan(
  area: string,
  manner: { inTurn: boolean; perTable: boolean },
  newId: (word: string) => string,
): { plan: CommandInput; writing: string } {
  const writing = newId('step')
  const agenda: Extract<CommandInput, { type: 'agenda' }>['agenda'] = [
    { id: writing, kind: 'write', area, ...manner },
    { id: newId('step'), kind: 'share', area, ...manner },
    { id: newId('step'), kind: 'sort', area, perTable: true },
  ]
  return { plan: { type: 'agenda', agenda }, writing }
}

/** What whoever leads does next when a group shares in turn, or at tables. */
export const ledSharing: Wish = (replica, choice, newId) => {
  const { session, doc } = replica
  const { a, b } = choice
  const areas = [...rootMap(doc, 'areas').keys()].sort()
  const area = chosen(areas, b)
  if (!session || area === undefined) return null
  if (a % 9 === 0) return { type: 'tables', areas: areas.filter((_area, n) => (n + b) % 3 > 0) }
  if (session.agenda.length === 0 || a % 9 === 1)
    return sharingPlan(area, { inTurn: b % 4 > 0, perTable: b % 3 === 0 }, newId).plan
  const turns = chosen(session.turns, b)
  if (turns && a % 9 > 2) return ledTurns(turns, choice)
  const inTurn = Object.keys(session.sharedInTurn).filter((one) => session.sharedInTurn[one])
  const next = chosen(inTurn, b)
  if (next && session.step.kind === 'write') return { type: 'startTurns', areas: [next, chosen(inTurn, a) ?? next] }
  const step = chosen(session.agenda, b)
  return step ? { type: 'step', stepId: step.id } : null
}

function ledTurns({ area, taken, isOn }: Turns, { a, b }: Choice): CommandInput {
  if (a % 9 === 3) return { type: 'endTurns', area }
  return isOn ? { type: 'skipTurn', area, taken: taken - (b % 7 === 0 ? 1 : 0) } : { type: 'nextLap', area }
}

/** What somebody does who takes part in it: shares in turn or late, or brings a note of their table. */
export function partOfSharing({ doc, own, session }: Replica, { a, b }: Choice): CommandInput | null {
  const turns = chosen(session?.turns ?? [], a)
  const drafts = own?.drafts ?? []
  if (turns) {
    const mine = drafts.filter(({ areaId, state }) => areaId === turns.area && state === 'added')
    return { type: 'takeTurn', area: turns.area, draft: b % 4 === 0 ? null : (chosen(mine, b)?.id ?? null) }
  }
  const late = drafts.filter((draft) => draft.late)
  if (a % 2 === 0 && late.length > 0) return { type: 'shareDrafts', drafts: late.map(({ id }) => id) }
  const atTables = readCards(doc).filter(({ place: [area] }) => area !== null && session?.tables.includes(area))
  const card = chosen(atTables, b)
  return card ? { type: 'bring', card: card.id } : null
}

const chosen = <Item>(items: readonly Item[], choice: number): Item | undefined =>
  items[choice % Math.max(1, items.length)]
