import type { CommandInput } from '@samtavle/shared/protocol/commands'
import { readCards } from '@samtavle/shared/schema/card'
import { rootMap } from '@samtavle/shared/schema/entity'
import type { Choice } from './acts.ts'
import type { Replica } from './replica.ts'

/** What a facilitator does beside the document; null when there is nothing to do it to. */
type Wish = (replica: Replica, choice: Choice, newId: (word: string) => string) => CommandInput | null

const stepKinds = ['free', 'write', 'share', 'sort', 'discuss', 'decide', 'free', 'sort'] as const

/** Commands by what they are about. `timer` and `title` come as they are, the rest looks at what this tab knows. */
export const wishes: Record<string, Wish> = {
  step: (replica, { a, b }) => {
    const kind = stepKinds[a % stepKinds.length] ?? 'free'
    const area = areaOf(replica, b)
    return kind === 'write' && !area ? null : { type: 'step', kind, area: kind === 'write' ? area : null }
  },
  lock: (_replica, { a }) => ({ type: 'lock', on: a % 3 === 0 }),
  editing: (_replica, { a }) => ({ type: 'settings', settings: { editing: a % 2 === 0 ? 'all' : 'own' } }),
  sort: (_replica, { a }) => ({
    type: 'settings',
    settings: { sort: (['all', 'table', 'facilitator'] as const)[a % 3] ?? 'all' },
  }),
  title: (_replica, { text }) => ({ type: 'title', title: text }),
  hide: (replica, { a }) => {
    const card = cardOf(replica, a)
    return card ? { type: 'hide', card } : null
  },
  restore: (replica, { a }) => {
    const card = cardOf(replica, a, true)
    return card ? { type: 'restore', card } : null
  },
  erase: (replica, { a }) => {
    const card = cardOf(replica, a, true)
    return card ? { type: 'erase', card } : null
  },
  reveal: (replica, { a }) => {
    const area = areaOf(replica, a)
    return area ? { type: 'reveal', area } : null
  },
  round: ({ session }, { a, b }, newId) => {
    const open = session?.rounds.find(({ state }) => state === 'open')
    if (open) return { type: b % 4 === 0 ? 'cancelRound' : 'closeRound', roundId: open.id }
    const rules = { budget: 1 + (a % 3), perCard: b % 2 === 0 ? null : 1, secret: b % 3 === 0 }
    return { type: 'openRound', roundId: newId('round'), ...rules }
  },
}

/** Their names, those that change the document or count dots several times. */
export const wishNames = [
  ...Object.keys(wishes),
  'hide',
  'hide',
  'reveal',
  'reveal',
  'round',
  'round',
  'round',
  'round',
]

function areaOf({ doc }: Replica, choice: number): string | null {
  const areas = [...rootMap(doc, 'areas').keys()].sort()
  return areas[choice % Math.max(1, areas.length)] ?? null
}

function cardOf({ doc }: Replica, choice: number, isHidden = false): string | null {
  const cards = readCards(doc)
    .filter(({ hidden }) => hidden === isHidden)
    .map(({ id }) => id)
    .sort()
  return cards[choice % Math.max(1, cards.length)] ?? null
}
